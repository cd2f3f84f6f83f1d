import { type Platform } from '../platform'

export const GLOBAL_SCOPE = 'global'

/** The scope that a record's `sys_scope` refers to: `global`, or that of an installed application. */
export function scopeName(platform: Platform, application: string | null): string {
    if (application === null || application === GLOBAL_SCOPE) return GLOBAL_SCOPE
    const scope = platform.record('sys_scope')
    scope.setWorkflow(false)
    return scope.get('sys_id', application) ? (scope.getValue('scope') ?? GLOBAL_SCOPE) : GLOBAL_SCOPE
}
