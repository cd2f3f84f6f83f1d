import { INQUIRY, questionFaults, taskKindOf } from '../../core/option/inquiry'
import { type OptionOrder } from '../../core/option/option'
import { page, STEPS } from '../../core/option/steps'
import { type OptionWork } from './option-work'

/** Training session, technical issue and any other question (R2): nobody approves, a fulfiller answers. */
export const questionWork: OptionWork = {
    openToAll: true,
    approvals: { department: false, cdt: false },

    summary: (order) => titleOf(order),

    faults: (order) => questionFaults(order),

    takeIn: () => ({ kind: 'work' }),

    work: (order, { requester, organization }) => ({
        kind: taskKindOf(order.kind),
        title: titleOf(order),
        steps: page(
            [
                ['Department', organization?.name ?? requester.departmentName],
                ['Requester', `${requester.name} <${requester.email}>`],
                ['Times and people', order.session_wish],
                ['Concerns', order.issue_area],
                ['Product and version', order.product],
                ['Question', order.question],
            ],
            stepsOf(order.kind)
        ),
    }),
}

function stepsOf(kind: string): readonly string[] {
    if (kind === INQUIRY.training) return STEPS.training
    return kind === INQUIRY.technicalIssue ? STEPS.technicalIssue : STEPS.inquiry
}

function titleOf(order: OptionOrder): string {
    const subject = (order.question || order.session_wish).replace(/\s+/g, ' ').slice(0, 120)
    if (order.kind === INQUIRY.training) return `Training session: ${subject}`
    return order.kind === INQUIRY.technicalIssue ? `Technical issue: ${subject}` : `Question: ${subject}`
}
