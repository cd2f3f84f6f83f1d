import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { durationFromGlide, toGlide } from '../../time/format'
import { checkOrder, type CheckedLine, type OrderInput } from './check-order'
import { variablesOf } from './variables'

export { type OrderInput } from './check-order'

export interface OrderResult {
    readonly requestId: SysId
    readonly requestNumber: string
    readonly requestedItemIds: readonly SysId[]
}

/** Orders one item now: request, requested item, variables, flow. Throws CatalogError when the order is refused. */
export function orderNow(platform: Platform, itemId: SysId, input: OrderInput = {}): OrderResult {
    return placeOrder(platform, [checkOrder(platform, itemId, input)])
}

/** One request with one requested item per line (platform specification 3.8). */
export function placeOrder(platform: Platform, lines: readonly CheckedLine[]): OrderResult {
    const request = platform.record('sc_request')
    request.initialize()
    request.setValue('requested_for', lines[0]?.requestedFor)
    request.setValue('opened_by', platform.session.userId)
    request.setValue('request_state', 'requested')
    request.setValue('stage', 'requested')
    const requestId = inserted(request)
    const requestedItemIds = lines.map((line) => requestItem(platform, requestId, line))
    request.get(requestId)
    return { requestId, requestNumber: request.getValue('number') ?? '', requestedItemIds }
}

/** Inserting the requested item is what starts its flow; its variables are there by then. */
function requestItem(platform: Platform, requestId: SysId, line: CheckedLine): SysId {
    const item = platform.record('sc_cat_item')
    item.get(line.itemId)
    const ritm = platform.record('sc_req_item')
    ritm.newRecord()
    ritm.setValue('request', requestId)
    ritm.setValue('parent', requestId)
    ritm.setValue('cat_item', line.itemId)
    ritm.setValue('quantity', line.quantity)
    ritm.setValue('requested_for', line.requestedFor)
    ritm.setValue('opened_by', platform.session.userId)
    ritm.setValue('short_description', item.getValue('short_description') ?? item.getValue('name'))
    ritm.setValue('price', item.getValue('price'))
    setDelivery(platform, ritm, item)
    Object.assign(variablesOf(platform, ritm), line.variables)
    return inserted(ritm)
}

function setDelivery(platform: Platform, ritm: PlatformRecord, item: PlatformRecord): void {
    const deliveryTime = durationFromGlide(item.getValue('delivery_time') ?? '1970-01-01 00:00:00')
    if (deliveryTime > 0) ritm.setValue('estimated_delivery', toGlide(platform.clock.now() + deliveryTime))
}

function inserted(record: PlatformRecord): SysId {
    const id = record.insert()
    if (!id) throw new Error(record.getLastErrorMessage() ?? `${record.getTableName()} was not created`)
    return id
}
