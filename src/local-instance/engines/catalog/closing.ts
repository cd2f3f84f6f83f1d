/** How the end of requested items and requests carries over (platform specification 3.8; the request side is judgement). */
import { type Platform, type PlatformRecord, type Write } from '../../platform'
import { type FlowEngine } from '../flow'

const APPROVED = 'approved'
const CLOSED_COMPLETE = '3'
const CLOSED_INCOMPLETE = '4'
const CLOSED_SKIPPED = '7'
const CANCELLED_STAGES = ['Request Cancelled', 'request_cancelled']
const REQUEST_STATE: Readonly<Record<string, string>> = {
    [CLOSED_COMPLETE]: 'closed_complete',
    [CLOSED_INCOMPLETE]: 'closed_incomplete',
    [CLOSED_SKIPPED]: 'closed_skipped',
}

/**
 * A requested item that is cancelled ends its flow; when the last one is approved its request is, and the last one that
 * closes closes it.
 */
export function requestedItemWritten(platform: Platform, flows: Pick<FlowEngine, 'cancelFlows'>, write: Write): void {
    if (write.operation !== 'update') return
    const { record } = write
    if (write.changes('stage') && CANCELLED_STAGES.includes(record.getValue('stage') ?? '')) flows.cancelFlows(record)
    if (write.changes('approval') && record.getValue('approval') === APPROVED) approveRequest(platform, record)
    if (write.changes('active') && record.getValue('active') === '0') closeRequest(platform, record)
}

/** A request that is cancelled cancels its open items. */
export function requestWritten(platform: Platform, write: Write): void {
    const { record } = write
    if (write.operation !== 'update' || !write.changes('request_state')) return
    if (record.getValue('request_state') !== 'closed_cancelled') return
    const items = itemsOf(platform, record.getUniqueValue())
    while (items.next()) {
        if (items.getValue('active') !== '1') continue
        items.setValue('stage', CANCELLED_STAGES[0])
        items.setValue('state', CLOSED_INCOMPLETE)
        items.update()
    }
}

/** A request whose items are all approved is approved and in process. */
function approveRequest(platform: Platform, item: PlatformRecord): void {
    const request = platform.record('sc_request')
    if (!request.get(item.getValue('request') ?? '') || request.getValue('request_state') !== 'requested') return
    const items = itemsOf(platform, request.getUniqueValue())
    while (items.next()) if (items.getValue('approval') !== APPROVED) return
    request.setValue('approval', APPROVED)
    request.setValue('request_state', 'in_process')
    request.update()
}

function closeRequest(platform: Platform, item: PlatformRecord): void {
    const request = platform.record('sc_request')
    if (!request.get(item.getValue('request') ?? '') || request.getValue('active') !== '1') return
    const states: string[] = []
    let cancelled = true
    const items = itemsOf(platform, request.getUniqueValue())
    while (items.next()) {
        if (items.getValue('active') === '1') return
        states.push(items.getValue('state') ?? '')
        cancelled &&= CANCELLED_STAGES.includes(items.getValue('stage') ?? '')
    }
    const state = states.includes(CLOSED_INCOMPLETE)
        ? CLOSED_INCOMPLETE
        : states.every((each) => each === CLOSED_SKIPPED)
          ? CLOSED_SKIPPED
          : CLOSED_COMPLETE
    request.setValue('request_state', cancelled ? 'closed_cancelled' : REQUEST_STATE[state])
    request.setValue('stage', cancelled ? 'closed_cancelled' : REQUEST_STATE[state])
    request.setValue('state', state)
    request.update()
}

function itemsOf(platform: Platform, requestId: string): PlatformRecord {
    const items = platform.record('sc_req_item')
    items.addQuery('request', requestId)
    items.query()
    return items
}
