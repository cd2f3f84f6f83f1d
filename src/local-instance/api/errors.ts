import { json, type ApiReply } from './http'

/** An answer other than success, in the platform's words (platform specification 3.10). */
export class ApiError extends Error {
    constructor(
        readonly status: number,
        message: string,
        readonly detail: string | null = null
    ) {
        super(message)
        this.name = 'ApiError'
    }
}

export function errorReply(
    status: number,
    message: string,
    detail: string | null,
    headers?: Record<string, string>
): ApiReply {
    return json({ error: { message, detail }, status: 'failure' }, status, headers)
}

export const notAuthenticated = (): ApiError =>
    new ApiError(401, 'User Not Authenticated', 'Required to provide Auth information')

export const noRecord = (): ApiError =>
    new ApiError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")

export const noSuchResource = (): ApiError => new ApiError(400, 'Requested URI does not represent any resource')

export const invalidTable = (table: string): ApiError => new ApiError(400, `Invalid table ${table}`)

/** The user may not do this with the record or the table. */
export const aclException = (detail: string): ApiError =>
    new ApiError(403, 'Operation Failed', `ACL Exception ${detail}`)

export const badRequest = (message: string, detail: string | null = null): ApiError =>
    new ApiError(400, message, detail)
