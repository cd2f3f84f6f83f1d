import { type Kernel } from '../kernel'
import { scopeName } from '../package/scopes'

export interface ScriptInclude {
    readonly name: string
    readonly scope: string
    readonly text: string
    /** Whether other scopes may use it. */
    readonly isPublic: boolean
}

/** Active script includes of the instance, by scope. */
export function readScriptIncludes(kernel: Kernel): Map<string, ScriptInclude[]> {
    const byScope = new Map<string, ScriptInclude[]>()
    const row = kernel.record('sys_script_include')
    row.setWorkflow(false)
    row.addQuery('active', true)
    row.query()
    while (row.next()) {
        const scope = scopeName(kernel, row.getValue('sys_scope'))
        const include = {
            name: row.getValue('name') ?? '',
            scope,
            text: row.getValue('script') ?? '',
            isPublic: row.getValue('access') === 'public',
        }
        byScope.set(scope, [...(byScope.get(scope) ?? []), include])
    }
    return byScope
}
