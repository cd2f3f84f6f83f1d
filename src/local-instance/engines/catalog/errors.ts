/** Why the catalog refuses: the HTTP operation maps `reason` to a status, the text is the platform's. */
export type CatalogRefusal =
    'not-found' | 'not-available' | 'invalid-quantity' | 'mandatory' | 'invalid-value' | 'empty-cart' | 'refused'

export class CatalogError extends Error {
    constructor(
        readonly reason: CatalogRefusal,
        message: string,
        readonly detail = ''
    ) {
        super(message)
        this.name = 'CatalogError'
    }
}
