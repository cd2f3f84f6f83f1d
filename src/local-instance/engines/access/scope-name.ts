import { type Platform, type PlatformRecord, type SysId } from '../../platform'

/** Name of the application scope a record belongs to: `global`, or the `scope` of the application it names. */
export function scopeName(platform: Platform, record: PlatformRecord): string {
    return scopeNameOf(platform, record.getValue('sys_scope'))
}

/** As `scopeName`, for the value of a `sys_scope` field. */
export function scopeNameOf(platform: Platform, id: SysId | null): string {
    if (!id || id === 'global') return 'global'
    const scope = platform.record('sys_scope')
    return (scope.get(id) && scope.getValue('scope')) || 'global'
}
