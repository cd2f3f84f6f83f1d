import { scopeName } from '../../engines/access/scope-name'
import { GUEST_USER } from '../../engines/access/roles'
import { messageOf } from '../../errors'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { ApiError, noSuchResource, notAuthenticated } from '../errors'
import { type ApiReply, type ApiRequest } from '../http'
import { insideOf, scriptRequest } from './request'
import { isServiceError, ScriptResponse, serviceErrorReply } from './response'
import { findRoute } from './route'

/** Any path below /api that the platform itself does not serve: an operation of a scripted REST service, or nothing. */
export function scriptedOperation(instance: Instance, request: ApiRequest): ApiReply {
    const match = findRoute(instance, request.method, request.path)
    if (match.kind === 'other-method')
        throw new ApiError(405, 'Method not supported', `${request.method} is not supported here`)
    if (match.kind === 'none') {
        if (instance.session.userName === GUEST_USER) throw notAuthenticated()
        throw noSuchResource()
    }
    const { operation, pathParams } = match.route
    requireAccess(instance, operation)
    const scope = scopeName(instance, operation)
    const response = new ScriptResponse()
    const source = {
        name: `sys_ws_operation.${operation.getValue('name') ?? ''}`,
        text: operation.getValue('operation_script') ?? '',
        scope,
    }
    const inside = insideOf(instance, scope)
    const variables = { request: scriptRequest(request, pathParams, inside), response }
    try {
        return response.reply(instance.scripts.evaluate(source, variables))
    } catch (error) {
        if (error instanceof ApiError) throw error
        if (isServiceError(error)) return serviceErrorReply(error)
        throw new Error(`${source.name}: ${messageOf(error)}`, { cause: error })
    }
}

function requireAccess(instance: Instance, operation: PlatformRecord): void {
    const isGuest = instance.session.userName === GUEST_USER
    if (flag(operation, 'requires_authentication') && isGuest) throw notAuthenticated()
    const refused = new ApiError(403, 'User Not Authorized', 'Failed API level ACL Validation')
    if (flag(operation, 'requires_snc_internal_role') && !instance.access.hasRole('snc_internal')) throw refused
    if (!flag(operation, 'requires_acl_authorization')) return
    const ids = (operation.getValue('enforce_acl') ?? '').split(',').filter(Boolean)
    if (!ids.every((id) => instance.access.passes(id))) throw refused
}

function flag(operation: PlatformRecord, field: string): boolean {
    return operation.isValidField(field) && operation.getValue(field) === '1'
}
