import { enrollmentFaults } from '../../core/option/inquiry'
import { type OptionOrder } from '../../core/option/option'
import { page, STEPS } from '../../core/option/steps'
import { validateDomain } from '../../core/organization/validate-domain'
import { DOMAIN_KIND, type DomainKind, DOMAIN_STATUS, TASK_KIND } from '../../core/states'
import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'
import { domainRequestedBy, findDomainNamed, requestDomain } from '../../records/domain'
import { type OptionWork, type OrderContext } from './option-work'

/** New Domain Name Enrollment (D4). */
export const enrollmentWork: OptionWork = {
    openToAll: false,
    approvals: { department: true, cdt: true },

    summary: (order) => `enrolling the domain ${nameOf(order)}`,

    faults: (order, context) =>
        enrollmentFaults(order, { today: pacificDate(now()), enrolledBy: enrolledBy(order, context) }),

    takeIn(order, { organization }, requestedItem) {
        const requested = requestDomain({
            requestedItem,
            name: nameOf(order),
            kind: kindOf(order),
            organization: organization?.id ?? '',
            dcvMethod: order.dcv_method,
        })
        return requested.ok ? { kind: 'work' } : { kind: 'refused', reason: requested.reason }
    },

    work(order, { requester, organization }, requestedItem) {
        const domain = domainRequestedBy(requestedItem)
        return {
            kind: TASK_KIND.validateDomain,
            title: `Validate the domain ${nameOf(order)}`.slice(0, 160),
            domain: domain?.id ?? '',
            steps: page(
                [
                    ['Department', organization?.name ?? ''],
                    ['Requester', `${requester.name} <${requester.email}>`],
                    ['Domain', nameOf(order)],
                    ['Method', order.dcv_method],
                    ['Notes', order.question],
                ],
                STEPS.validateDomain
            ),
        }
    },
}

function enrolledBy(order: OptionOrder, { organization }: OrderContext): 'own' | 'other' | null {
    const domain = findDomainNamed(nameOf(order))
    if (domain === null || domain.status === DOMAIN_STATUS.retired) return null
    return domain.organization === organization?.id ? 'own' : 'other'
}

function nameOf(order: OptionOrder): string {
    const verdict = validateDomain(order.domain_name, kindOf(order))
    return verdict.ok ? verdict.name : order.domain_name
}

function kindOf(order: OptionOrder): DomainKind {
    return order.domain_kind === DOMAIN_KIND.host ? DOMAIN_KIND.host : DOMAIN_KIND.thirdLevel
}
