import { type AdminSurroundings, delegatedAdminFaults, listed, loginOf } from '../../core/option/delegated-admin'
import { type OptionOrder } from '../../core/option/option'
import { page, STEPS } from '../../core/option/steps'
import { TASK_KIND } from '../../core/states'
import { adminRequestedBy, adminsOf, findAdmin, insertRequestedAdmin } from '../../records/delegated-admin'
import { approvedDomainIdsOf, findDomain } from '../../records/domain'
import { findRequestedItem } from '../../records/requested-item'
import { findUser } from '../../records/user'
import { historyLine } from './history-line'
import { type OptionWork, type OrderContext, type WorkToDo } from './option-work'

/** Add/Delete Delegated Administrator (R4, A1 to A5). */
export const delegatedAdminWork: OptionWork = {
    openToAll: false,
    approvals: { department: true, cdt: true },

    summary(order) {
        const who = whoOf(order)
        return order.change === 'add' ? `access to SCM for ${who}` : `taking the access to SCM from ${who}`
    },

    faults: (order, context) => delegatedAdminFaults(order, surroundings(order, context)),

    takeIn(order, context, requestedItem) {
        if (order.change !== 'add') return { kind: 'work' }
        const number = findRequestedItem(requestedItem)?.number ?? ''
        const inserted = insertRequestedAdmin({
            requestedItem,
            organization: context.organization?.id ?? '',
            user: order.holder === 'shared' ? '' : order.user,
            login: loginOf(order, surroundings(order, context)),
            domains: listed(order.domains),
            history: historyLine(`requested by ${context.requester.name} (${number})`, order.reason),
        })
        return inserted.ok ? { kind: 'work' } : { kind: 'refused', reason: inserted.reason }
    },

    work: (order, context, requestedItem) =>
        order.change === 'add' ? granting(order, context, requestedItem) : removing(order, context),
}

function granting(order: OptionOrder, context: OrderContext, requestedItem: string): WorkToDo {
    const admin = adminRequestedBy(requestedItem)
    const facts: [string, string][] = [
        ...common(order, context),
        ['Login', admin?.login ?? ''],
        ['Shared account', order.holder === 'shared' ? 'yes' : ''],
        [
            'Domains',
            listed(order.domains)
                .map((id) => findDomain(id)?.name ?? '')
                .join(', '),
        ],
    ]
    return {
        kind: TASK_KIND.grantAccess,
        title: `Give ${whoOf(order)} access to SCM`,
        steps: page(facts, STEPS.grantAccess),
        delegatedAdmin: admin?.id ?? '',
    }
}

function removing(order: OptionOrder, context: OrderContext): WorkToDo {
    const facts: [string, string][] = [
        ...common(order, context),
        ['Login', findAdmin(order.administrator)?.login ?? ''],
        ['Successor', findAdmin(order.successor)?.login ?? 'nobody'],
    ]
    return {
        kind: TASK_KIND.removeAccess,
        title: `Take the access to SCM from ${whoOf(order)}`,
        steps: page(facts, STEPS.removeAccess),
        delegatedAdmin: order.administrator,
    }
}

function common(order: OptionOrder, { requester, organization }: OrderContext): [string, string][] {
    return [
        ['Department', organization?.name ?? ''],
        ['Requester', `${requester.name} <${requester.email}>`],
        ['Reason', order.reason],
    ]
}

function whoOf(order: OptionOrder): string {
    if (order.change !== 'add') return findAdmin(order.administrator)?.login ?? ''
    return order.holder === 'shared' ? order.shared_mailbox : (findUser(order.user)?.name ?? '')
}

function surroundings(order: OptionOrder, { organization }: OrderContext): AdminSurroundings {
    const id = organization?.id ?? ''
    const holder = findUser(order.user)
    return {
        organization: id,
        admins: adminsOf(id),
        approvedDomains: approvedDomainIdsOf(id),
        holder:
            holder === null
                ? null
                : {
                      ...holder,
                      ownDepartment: holder.department !== '' && holder.department === organization?.department,
                  },
    }
}
