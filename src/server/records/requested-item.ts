import { GlideRecord } from '@servicenow/glide'
import { TASK_STATE } from '../core/states'
import { fromGlideUtc } from '../core/time/glide-time'

export const REQUESTED_ITEM = 'sc_req_item'
const REQUEST = 'sc_request'

export interface RequestedItem {
    id: string
    number: string
    active: boolean
    request: string
    /** Who ordered: the person whose department decides what may be ordered. */
    openedBy: string
}

export function findRequestedItem(id: string): RequestedItem | null {
    const item = new GlideRecord(REQUESTED_ITEM)
    if (!item.get(id)) return null
    return {
        id,
        number: item.getValue('number') ?? '',
        active: item.getValue('active') === '1',
        request: item.getValue('request') ?? '',
        openedBy: item.getValue('opened_by') ?? '',
    }
}

export function findRequestedItemNumbered(number: string): RequestedItem | null {
    const item = new GlideRecord(REQUESTED_ITEM)
    return number !== '' && item.get('number', number) ? findRequestedItem(item.getUniqueValue()) : null
}

/** When a requested item was ordered, in epoch milliseconds; null when there is no such item. */
export function requestedAtOf(id: string): number | null {
    const item = new GlideRecord(REQUESTED_ITEM)
    if (id === '' || !item.get(id)) return null
    return fromGlideUtc(item.getValue('opened_at') ?? '') ?? fromGlideUtc(item.getValue('sys_created_on') ?? '')
}

export type Closing = typeof TASK_STATE.closedComplete | typeof TASK_STATE.closedIncomplete

/** Closes the requested item with a comment that the requester reads. An item that is closed already stays as it is. */
export function closeRequestedItem(id: string, state: Closing, comment: string): void {
    const item = new GlideRecord(REQUESTED_ITEM)
    if (!item.get(id) || item.getValue('active') !== '1') return
    item.setValue('state', state)
    if (comment !== '') item.setValue('comments', comment)
    item.update()
}

/** Writes a comment that the requester reads. */
export function commentOnRequestedItem(id: string, comment: string): void {
    const item = new GlideRecord(REQUESTED_ITEM)
    if (!item.get(id)) return
    item.setValue('comments', comment)
    item.update()
}

/**
 * Closes the request when all its items are closed: complete when every item is. The platform rolls items up by itself
 * only where an execution plan fulfils them, so with flows it is the flow's work. Doing it twice changes nothing.
 */
export function closeRequestOf(requestedItem: string): void {
    const request = findRequestedItem(requestedItem)?.request ?? ''
    const states = itemStates(request)
    if (states.some((item) => item.active)) return
    const record = new GlideRecord(REQUEST)
    if (!record.get(request) || record.getValue('active') !== '1') return
    const complete = states.every((item) => item.state === TASK_STATE.closedComplete)
    record.setValue('request_state', complete ? 'closed_complete' : 'closed_incomplete')
    record.setValue('state', complete ? TASK_STATE.closedComplete : TASK_STATE.closedIncomplete)
    record.update()
}

function itemStates(request: string): { active: boolean; state: string }[] {
    const states: { active: boolean; state: string }[] = []
    const item = new GlideRecord(REQUESTED_ITEM)
    item.addQuery('request', request)
    item.query()
    while (item.next()) {
        states.push({ active: item.getValue('active') === '1', state: item.getValue('state') ?? '' })
    }
    return states
}
