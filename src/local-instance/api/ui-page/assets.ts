import { type Instance } from '../../instance'
import { ApiError } from '../errors'
import { type ApiReply, type ApiRequest } from '../http'

const JAVASCRIPT = 'application/javascript;charset=UTF-8'
/** Assets of the platform's own user interface that every page of the SDK asks for; here they have nothing to do. */
const PLATFORM_ASSETS = /^(set-cache-buster\/.*|externals\/@devsnc\/library-uxf\/index)$/

/** GET /uxasset/...: scripts of applications (sys_ux_lib_asset), by their name without the suffix. */
export function uxAsset(instance: Instance, request: ApiRequest): ApiReply {
    const path = decodeURIComponent(request.path.replace(/^\/uxasset\//, ''))
    const bare = path.replace(/\.(jsdbx|js)$/, '')
    if (PLATFORM_ASSETS.test(bare)) return { status: 200, headers: { 'Content-Type': JAVASCRIPT }, body: '' }
    const asset = instance.record('sys_ux_lib_asset')
    const name = bare.replace(/^externals\//, '')
    const isMap = name.endsWith('.map')
    if (!path.startsWith('externals/') || !asset.get('name', isMap ? name.replace('.jsdbx', '.js') : name))
        throw new ApiError(404, 'No Record found', `There is no asset ${name}`)
    return {
        status: 200,
        headers: { 'Content-Type': isMap ? 'application/json' : JAVASCRIPT, 'X-Content-Type-Options': 'nosniff' },
        body: asset.getValue('content') ?? '',
    }
}

/** GET /$uxappimmutables.do: the style sheet of the platform's theme, which the local instance does not have. */
export function themeStyles(): ApiReply {
    return { status: 200, headers: { 'Content-Type': 'text/css;charset=UTF-8' }, body: '' }
}
