import { validateDomain } from '../organization/validate-domain'
import { DOMAIN_KIND, TASK_KIND, type TaskKind } from '../states'
import { type CalendarDate } from '../time/calendar'
import { type Fault, missing, wrong } from './fault'
import { type OptionOrder } from './option'

/** R2: what a Question/Inquiry may be about. Password resets and suspensions are handled as the items of their own. */
export const INQUIRY = {
    enrollDomain: 'enroll_domain',
    passwordReset: 'password_reset',
    suspension: 'suspension',
    training: 'training',
    technicalIssue: 'technical_issue',
    other: 'other',
} as const

/** E-mail validation may not be used from this day on (L2). */
const NO_MAIL_VALIDATION_FROM = '2028-03-15'

/** What is wrong with a question, whatever it is about. */
export function questionFaults(order: OptionOrder): Fault[] {
    if (order.kind === INQUIRY.training && order.session_wish === '') {
        return [missing('session_wish', 'Name two or three times that suit you, and who takes part.')]
    }
    if (order.kind === INQUIRY.technicalIssue && order.issue_area === '') {
        return [missing('issue_area', 'Choose whether issuing or the platform is concerned.')]
    }
    if (order.question !== '' || order.kind === INQUIRY.training) return []
    return [missing('question', 'Write what you want to know or what happened, with host names and messages.')]
}

export interface EnrollmentSurroundings {
    today: CalendarDate
    /** Who has the domain already; null when nobody does, or when it was given up. */
    enrolledBy: 'own' | 'other' | null
}

/** What is wrong with the enrollment of a domain (D1 to D4). */
export function enrollmentFaults(order: OptionOrder, known: EnrollmentSurroundings): Fault[] {
    if (order.domain_name === '') return [missing('domain_name', 'Enter the domain, such as xyz.ca.gov.')]
    const kind = order.domain_kind === DOMAIN_KIND.host ? DOMAIN_KIND.host : DOMAIN_KIND.thirdLevel
    const verdict = validateDomain(order.domain_name, kind)
    if (!verdict.ok) return [wrong('domain_name', verdict.reason)]
    if (known.enrolledBy === 'own') {
        return [wrong('domain_name', `${verdict.name} is enrolled for your department already, or is about to be.`)]
    }
    if (known.enrolledBy === 'other') {
        return [
            wrong(
                'domain_name',
                `${verdict.name} is enrolled for another department. Settle with it who has it, then order an "Other" inquiry.`
            ),
        ]
    }
    return methodFaults(order, known.today)
}

function methodFaults(order: OptionOrder, today: CalendarDate): Fault[] {
    if (order.dcv_method === '') return [missing('dcv_method', 'Choose how you prove control of the domain.')]
    if (order.dcv_method === 'email' && today >= NO_MAIL_VALIDATION_FROM) {
        return [wrong('dcv_method', 'Domains are not validated by e-mail any more. Choose a DNS record.')]
    }
    return []
}

/** The kind of task that answers a question. */
export function taskKindOf(kind: string): TaskKind {
    if (kind === INQUIRY.enrollDomain) return TASK_KIND.validateDomain
    if (kind === INQUIRY.training) return TASK_KIND.training
    return kind === INQUIRY.technicalIssue ? TASK_KIND.technicalIssue : TASK_KIND.inquiry
}
