import { type Platform, type PlatformRecord } from '../../platform'

/** Name of the application scope a record belongs to: `global`, or the `scope` of the application it names. */
export function scopeName(platform: Platform, record: PlatformRecord): string {
    const id = record.getValue('sys_scope')
    if (!id || id === 'global') return 'global'
    const scope = platform.record('sys_scope')
    return (scope.get(id) && scope.getValue('scope')) || 'global'
}
