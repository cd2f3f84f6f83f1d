import { GUEST_USER } from '../../engines/access/roles'
import { scopeName } from '../../engines/access/scope-name'
import { UnsupportedError } from '../../errors'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { ApiError, notAuthenticated } from '../errors'
import { HTML_TYPE, type ApiReply, type ApiRequest } from '../http'
import { renderDirectPage } from './phase-two'

/** The UI page of an end point such as `x_app_page.do`; null when no application has one. */
export function findUiPage(instance: Instance, endpoint: string): PlatformRecord | null {
    const page = instance.record('sys_ui_page')
    return endpoint.endsWith('.do') && page.get('endpoint', endpoint) ? page : null
}

/** GET /<endpoint>.do: a page of an application. Jelly beyond what the SDK writes is not emulated. */
export function uiPage(instance: Instance, request: ApiRequest, page: PlatformRecord): ApiReply {
    if (request.method !== 'GET')
        throw new ApiError(405, 'Method not supported', `${request.method} is not supported here`)
    if (instance.session.userName === GUEST_USER) throw notAuthenticated()
    const endpoint = (page.getValue('endpoint') ?? '').replace(/\.do$/, '')
    if (!instance.access.canUse('ui_page', endpoint))
        throw new ApiError(403, 'Security constraints prevent access to requested page')
    if (page.getValue('direct') !== '1')
        throw new UnsupportedError(`UI page ${endpoint}: a page in Jelly (direct=false)`)
    const html = renderDirectPage(
        instance,
        page.getValue('html') ?? '',
        scopeName(instance, page),
        request.login?.token ?? ''
    )
    return { status: 200, headers: { 'Content-Type': HTML_TYPE, 'X-Frame-Options': 'SAMEORIGIN' }, body: html }
}
