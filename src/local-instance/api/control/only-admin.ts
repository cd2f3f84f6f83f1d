import { ApiError } from '../errors'
import { type Operation } from '../http'

/** The control API belongs to the local instance, not to the platform: administrators only. */
export function onlyAdmin(operation: Operation): Operation {
    return (instance, request) => {
        if (!instance.access.hasRole('admin'))
            throw new ApiError(403, 'User Not Authorized', 'The control API is for admin')
        return operation(instance, request)
    }
}
