import { gs } from '@servicenow/glide'
import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { TASK_STATE } from '../../core/states'
import { withdrawal } from '../../core/submittal/withdrawal'
import { isOurs } from '../../records/ours'
import {
    closeRequestedItem,
    closeRequestOf,
    findRequestedItemNumbered,
    REQUESTED_ITEM,
} from '../../records/requested-item'

/**
 * POST /api/x_cdt_certs/v1/request/{number}/withdrawal: whoever ordered takes an open requested item back, at any stage; its
 * approvals and tasks are closed with it. The body may give the `reason`. 400 for one that cannot be kept, 404 where there is
 * no request of theirs, 409 where it is over already.
 */
export function postWithdrawal(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const item = findRequestedItemNumbered(String(request.pathParams.number ?? ''))
    const given = withdrawal(reasonIn(request.body?.data))
    if (item === null || item.openedBy !== gs.getUserID() || !isOurs(REQUESTED_ITEM, item.id)) {
        response.setStatus(404)
        response.setBody({ error: 'You have no request with this number.' })
    } else if (!item.active) {
        response.setStatus(409)
        response.setBody({ error: `${item.number} is over already: there is nothing to withdraw.` })
    } else if (!given.ok) {
        response.setStatus(400)
        response.setBody({ error: given.error })
    } else {
        closeRequestedItem(item.id, TASK_STATE.closedIncomplete, given.comment)
        closeRequestOf(item.id)
        response.setStatus(200)
        response.setBody({ number: item.number, state: TASK_STATE.closedIncomplete })
    }
}

function reasonIn(body: unknown): unknown {
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>).reason : undefined
}
