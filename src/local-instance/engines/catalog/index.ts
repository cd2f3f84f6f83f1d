import { type Platform } from '../../platform'

/** Registers what the catalog does on writes: variables of `ritm.update()`, closing of requests, cancelling. */
export function installCatalog(platform: Platform): void {
    throw new Error(`installCatalog(${platform.session.userName}) is not written yet`)
}

export { CatalogError, type CatalogRefusal } from './errors'
export { orderNow, type OrderInput, type OrderResult } from './order'
export { addToCart, emptyCart, readCart, removeFromCart, submitCart, type Cart, type CartLine } from './cart'
export { describeItem, isAvailable, type ItemDescription, type VariableDescription } from './describe-item'
export { variablesOf } from './variables'
