import { type Platform, type PlatformRecord } from '../../platform'

/** The object behind `current.variables` of a requested item: values by variable name, changed values kept by `ritm.update()`. */
export function variablesOf(platform: Platform, record: PlatformRecord): Record<string, unknown> {
    throw new Error(`variablesOf(${record.getTableName()}) as ${platform.session.userName} is not written yet`)
}
