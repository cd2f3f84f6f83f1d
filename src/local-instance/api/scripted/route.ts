import { type Platform, type PlatformRecord } from '../../platform'

/** A route of a scripted REST service and how a path fits it. */
export interface ScriptedRoute {
    readonly operation: PlatformRecord
    readonly pathParams: Readonly<Record<string, string>>
}

export type RouteMatch = { kind: 'found'; route: ScriptedRoute } | { kind: 'other-method' } | { kind: 'none' }

/**
 * Finds the operation (sys_ws_operation) of a method and path. Its paths are `operation_uri` and, for the default version,
 * `default_operation_uri`; parts in braces match any one part, and a literal part beats one in braces.
 */
export function findRoute(platform: Platform, method: string, path: string): RouteMatch {
    const operation = platform.record('sys_ws_operation')
    operation.addQuery('active', 'true')
    operation.query()
    let best: { id: string; pathParams: Record<string, string>; braces: number } | undefined
    let otherMethod = false
    while (operation.next()) {
        const pathParams = matchAny(operation, path)
        if (!pathParams) continue
        if (operation.getValue('http_method') !== method) otherMethod = true
        else if (!best || Object.keys(pathParams).length < best.braces)
            best = { id: operation.getUniqueValue(), pathParams, braces: Object.keys(pathParams).length }
    }
    if (!best) return { kind: otherMethod ? 'other-method' : 'none' }
    const found = platform.record('sys_ws_operation')
    found.get(best.id)
    return { kind: 'found', route: { operation: found, pathParams: best.pathParams } }
}

function matchAny(operation: PlatformRecord, path: string): Record<string, string> | null {
    for (const field of ['operation_uri', 'default_operation_uri']) {
        const template = operation.isValidField(field) ? operation.getValue(field) : null
        const found = template ? matchPath(template, path) : null
        if (found) return found
    }
    return null
}

/** The named parts of a path that fits a template such as `/api/x/list/{id}`; null when it does not. */
export function matchPath(template: string, path: string): Record<string, string> | null {
    const [wanted, given] = [parts(template), parts(path)]
    if (wanted.length !== given.length) return null
    const found: Record<string, string> = {}
    for (const [index, part] of wanted.entries()) {
        const value = given[index] ?? ''
        const name = /^\{(.+)\}$/.exec(part)?.[1]
        if (name) found[name] = value
        else if (part !== value) return null
    }
    return found
}

function parts(path: string): string[] {
    return path
        .replace(/^\/|\/$/g, '')
        .split('/')
        .map(decode)
}

/** A part with a broken escape stands for itself. */
function decode(part: string): string {
    try {
        return decodeURIComponent(part)
    } catch {
        return part
    }
}
