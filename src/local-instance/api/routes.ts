import { ApiError } from './errors'
import { type ApiReply, type ApiRequest, type Operation } from './http'

/** One path, several operations: a method that has none is refused with 405. */
export function byMethod(operations: Readonly<Record<string, Operation>>): Operation {
    return (instance, request): ApiReply => {
        const operation = operations[request.method]
        if (!operation) throw new ApiError(405, 'Method not supported', `${request.method} is not supported here`)
        return operation(instance, request)
    }
}

/**
 * The same for REST operations that speak JSON. The platform offers XML too; the local instance does not and says so
 * (406 for what a client accepts, 415 for what it sends).
 */
export function jsonByMethod(operations: Readonly<Record<string, Operation>>): Operation {
    const operation = byMethod(operations)
    return (instance, request) => {
        requireJson(request)
        return operation(instance, request)
    }
}

function requireJson(request: ApiRequest): void {
    const accept = request.headers.get('accept') ?? '*/*'
    if (!/\*\/\*|application\/(json|\*)/i.test(accept)) throw new ApiError(406, 'Not acceptable', `Accept: ${accept}`)
    const type = request.headers.get('content-type')
    if (request.body.length > 0 && type && !/^application\/json\b/i.test(type))
        throw new ApiError(415, 'Unsupported media type', `Content-Type: ${type}`)
}
