import { type Platform, type PlatformRecord } from '../../platform'

/** Rows of a table that may not exist, since tables of flow artefacts appear with the first package that has any. */
export function rowsOf(platform: Platform, table: string, query: string, orderBy?: string): PlatformRecord[] {
    if (!platform.dictionary.table(table)) return []
    const record = platform.record(table)
    record.addEncodedQuery(query)
    if (orderBy) record.orderBy(orderBy)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids.map((id) => {
        const row = platform.record(table)
        row.get(id)
        return row
    })
}
