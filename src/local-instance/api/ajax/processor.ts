import { messageOf } from '../../errors'
import { type Instance } from '../../instance'
import { ApiError } from '../errors'
import { type ApiReply, type ApiRequest } from '../http'

/** Methods that every AJAX processor has and that no client may call. */
const INNER = new Set([
    'constructor',
    'initialize',
    'process',
    'newItem',
    'setAnswer',
    'setError',
    'getParameter',
    'getProcessor',
    'getName',
    'getValue',
    'getType',
    'getChars',
    'getRootElement',
    'setRootElement',
    'getDocument',
])

/**
 * GET and POST /xmlhttp.do: calls a method of a client-callable script include (GlideAjax) and answers what it returns in
 * the `answer` attribute. The names of the other attributes are taken from what browsers see (platform specification 3.12).
 */
export function ajaxProcessor(instance: Instance, request: ApiRequest): ApiReply {
    const parameters = new URLSearchParams([...request.query, ...request.form.fields])
    const processorName = parameters.get('sysparm_processor') ?? ''
    const method = parameters.get('sysparm_name') ?? ''
    const include = callableInclude(instance, processorName)
    if (!include || !instance.access.canUse('client_callable_script_include', include.name))
        throw new ApiError(403, 'Operation Failed', `${processorName} is not a client-callable script include`)
    const processor = instance.scripts.construct(include.apiName, [
        { getParameter: (name: string) => parameters.get(name) },
    ])
    return xml(processorName, method, call(processor, processorName, method))
}

function call(processor: unknown, processorName: string, method: string): unknown {
    const candidate = (processor as Record<string, unknown>)[method]
    if (INNER.has(method) || method.startsWith('_') || typeof candidate !== 'function')
        throw new ApiError(400, `${processorName} has no method ${method}`)
    try {
        return candidate.call(processor) as unknown
    } catch (error) {
        throw new Error(`${processorName}.${method}: ${messageOf(error)}`, { cause: error })
    }
}

function callableInclude(instance: Instance, name: string): { name: string; apiName: string } | null {
    for (const field of ['api_name', 'name']) {
        const include = instance.record('sys_script_include')
        include.addQuery(field, name)
        include.addQuery('active', 'true')
        include.addQuery('client_callable', 'true')
        include.setLimit(1)
        include.query()
        if (name && include.next())
            return { name: include.getValue('name') ?? name, apiName: include.getValue('api_name') ?? name }
    }
    return null
}

function xml(processor: string, method: string, answer: unknown): ApiReply {
    const given = answer === null || answer === undefined ? '' : ` answer="${attribute(String(answer))}"`
    return {
        status: 200,
        headers: { 'Content-Type': 'text/xml;charset=UTF-8' },
        body:
            `<?xml version="1.0" encoding="UTF-8"?><xml${given} sysparm_max="15"` +
            ` sysparm_name="${attribute(method)}" sysparm_processor="${attribute(processor)}"/>`,
    }
}

/** Line breaks and tabs are written as references, for a parser turns plain ones in an attribute into spaces. */
function attribute(text: string): string {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
