export type ApprovalStage = 'department' | 'cdt' | 'manager'

/** Who rejected, and the comment they gave. */
export interface ApproverSaid {
    approver: string
    comment: string
}

export interface Rejection {
    /** For the comments of the requested item. */
    comment: string
    /** For the mail: the reason alone. */
    reason: string
}

const STAGE: Record<ApprovalStage, string> = {
    department: "your department's approver",
    cdt: "CDT's Certificate Services approvers",
    manager: "CDT's manager for expedited work",
}

/**
 * What the requester reads when an approval did not end with yes.
 *
 * @param approvalState outcome of the approval: rejected, cancelled, or skipped when there was nobody to ask.
 */
export function rejection(stage: ApprovalStage, approvalState: string, said: ApproverSaid | null): Rejection {
    if (approvalState !== 'rejected') {
        const reason = `Nobody could approve it: the approval by ${STAGE[stage]} ended as "${approvalState}".`
        return { reason, comment: `This request was closed. ${reason} Write to Certificate_Services@state.ca.gov.` }
    }
    const reason = said?.comment || 'No reason was given.'
    const who = said?.approver ? `${said.approver} (${STAGE[stage]})` : STAGE[stage]
    return {
        reason,
        comment: `This request was rejected by ${who}. Reason: ${reason} If you have questions, ask the approver; to try again, place a new order.`,
    }
}
