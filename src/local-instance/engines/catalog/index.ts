import { type Platform } from '../../platform'
import { type FlowEngine } from '../flow'
import { requestWritten, requestedItemWritten } from './closing'
import { keepVariables, watchVariables } from './variables'

/** Registers what the catalog does on writes: variables set in scripts, closing of requests, cancelling. */
export function installCatalog(platform: Platform, flows: Pick<FlowEngine, 'cancelFlows'>): void {
    watchVariables(platform)
    platform.addWriteEngine({
        name: 'catalog variables',
        phase: 'before',
        onWrite(write) {
            const table = write.record.getRecordClassName()
            if (table === 'sc_req_item' || table === 'sc_task') keepVariables(platform, write)
        },
    })
    platform.addWriteEngine({
        name: 'catalog closing',
        phase: 'after',
        onWrite(write) {
            const table = write.record.getRecordClassName()
            if (table === 'sc_req_item') requestedItemWritten(platform, flows, write)
            else if (table === 'sc_request') requestWritten(platform, write)
        },
    })
}

export { CatalogError, type CatalogRefusal } from './errors'
export { orderNow, type OrderInput, type OrderResult } from './order'
export { addToCart, emptyCart, readCart, removeFromCart, submitCart, type Cart, type CartLine } from './cart'
export { PRODUCER, submitProducer, type Produced } from './producer'
export { isAvailable } from './availability'
export { describeItem, type ItemDescription, type VariableDescription } from './describe-item'
export { variablesOf } from './variables'
