import { refusals } from '../../core/option/fault'
import { isTicked } from '../../core/option/option'
import { TASK_STATE } from '../../core/states'
import { decideOrder } from '../../core/submittal/decide-order'
import { EVENT } from '../../core/submittal/events'
import { type JudgedOrder } from '../../core/submittal/judge-order'
import { type JudgedEntry } from '../../core/submittal/judged-entry'
import { acceptedSubmittal, refusedSubmittal } from '../../core/submittal/new-submittal'
import { type CertificateOrder, type OrderVariable, ORDER_VARIABLES } from '../../core/submittal/order'
import { withoutPrivateKeys } from '../../core/submittal/private-key'
import { orderSummary } from '../../core/submittal/order-summary'
import { numbered, partlyAcceptedText, partlyRefusedComment, refusalComment } from '../../core/submittal/texts'
import { unaskedVariables } from '../../core/submittal/unasked'
import { deleteAttachedFile } from '../../records/attachment'
import { liveCertificateFor } from '../../records/certificate'
import { queueEvent } from '../../records/events'
import { orderVariables, overwriteOrderVariables } from '../../records/order-variables'
import {
    closeRequestedItem,
    closeRequestOf,
    commentOnRequestedItem,
    findRequestedItem,
    REQUESTED_ITEM,
    type RequestedItem,
} from '../../records/requested-item'
import { insertSubmittal } from '../../records/submittal'
import { orderSurroundings } from './surroundings'

/** What the flow goes on with. Everything is text: the flow compares and passes on, no more. */
export interface Intake {
    verdict: 'accepted' | 'refused'
    approver: string
    deputyApprover: string
    /** Whether CDT's manager has to approve expedited handling (T5). */
    expedited: 'yes' | 'no'
    /** The order in short, for the approvers. */
    summary: string
}

/**
 * Reads an order, checks it and makes a submittal of each certificate that is accepted; where none is, it leaves nothing
 * but a closed item with the reasons.
 */
export function takeInRequest(requestedItem: string): Intake {
    const item = findRequestedItem(requestedItem)
    if (item === null) throw new Error(`There is no requested item ${requestedItem}.`)
    const order: CertificateOrder = orderVariables(item.id, ORDER_VARIABLES)
    const decision = decideOrder(order, orderSurroundings(item.openedBy, order.department))
    if (decision.kind === 'refused') return refuse(item, order, decision.reasons, decision.secrets)

    const unasked = unaskedVariables(order)
    if (unasked.length > 0) overwriteOrderVariables(item.id, Object.fromEntries(unasked.map((name) => [name, ''])))
    const { judged, entries, refused, organization } = decision
    const reasons = refused.flatMap(({ faults }) => refusals(faults))
    const accepted = entries.filter((entry) => {
        const inserted = insertSubmittal(acceptedSubmittal(item.id, order, judged, entry, liveCertificateFor))
        if (!inserted.ok) reasons.push(inserted.reason)
        return inserted.ok
    })
    if (accepted.length === 0) return refuse(item, order, reasons, [])
    if (reasons.length > 0) {
        for (const entry of refused) insertSubmittal(refusedSubmittal(item.id, order, judged, entry))
        commentOnRequestedItem(item.id, partlyRefusedComment(outcomeOf(judged, accepted), reasons))
    }
    const [approver = '', deputyApprover = ''] = organization.approvers
    const expedited = isTicked(order.expedite) ? 'yes' : 'no'
    return { verdict: 'accepted', approver, deputyApprover, expedited, summary: orderSummary(order, accepted) }
}

function outcomeOf({ entries }: JudgedOrder, accepted: readonly JudgedEntry[]): string {
    const positions = (list: readonly JudgedEntry[]) => list.map(({ entry }) => entry.position)
    return partlyAcceptedText(positions(accepted), positions(entries.filter((entry) => !accepted.includes(entry))))
}

function refuse(
    item: RequestedItem,
    order: CertificateOrder,
    reasons: string[],
    secrets: readonly OrderVariable[]
): Intake {
    if (secrets.includes('csr_file')) deleteAttachedFile(order.csr_file)
    if (secrets.length > 0) overwriteOrderVariables(item.id, withoutPrivateKeys(order, secrets))
    closeRequestedItem(item.id, TASK_STATE.closedIncomplete, refusalComment(reasons))
    closeRequestOf(item.id)
    queueEvent(EVENT.requestRefused, REQUESTED_ITEM, item.id, numbered(reasons), item.openedBy)
    return { verdict: 'refused', approver: '', deputyApprover: '', expedited: 'no', summary: '' }
}
