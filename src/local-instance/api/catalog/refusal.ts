import { CatalogError } from '../../engines/catalog'
import { type Instance } from '../../instance'
import { ApiError } from '../errors'

/** Runs a step of ordering. One that is refused leaves nothing behind, and the refusal becomes the API's answer. */
export function ordering<T>(instance: Instance, work: () => T): T {
    try {
        return instance.store.transaction(work)
    } catch (error) {
        if (error instanceof CatalogError) throw new ApiError(400, error.message, error.detail || null)
        throw error
    }
}
