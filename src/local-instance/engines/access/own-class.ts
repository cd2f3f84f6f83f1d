import { type Platform, type PlatformRecord } from '../../platform'

/** The same row as a record of the table it belongs to, so that all its fields are there. */
export function ofOwnClass(platform: Platform, record: PlatformRecord): PlatformRecord {
    const table = record.getRecordClassName()
    if (table === record.getTableName() || !platform.dictionary.table(table)) return record
    const own = platform.record(table)
    return own.get(record.getUniqueValue()) ? own : record
}
