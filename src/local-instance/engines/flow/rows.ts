import { type Platform, type PlatformRecord } from '../../platform'

/**
 * Rows in which these fields have these values. The tables of flow artefacts get their columns with the first package
 * that has any, so a table or column that is missing means that there is no such row.
 */
export function rowsOf(
    platform: Platform,
    table: string,
    where: Readonly<Record<string, string>>,
    orderBy?: string
): PlatformRecord[] {
    const columns = platform.dictionary.table(table)?.columns
    if (!columns || Object.keys(where).some((field) => !columns.has(field))) return []
    const record = platform.record(table)
    for (const [field, value] of Object.entries(where)) record.addQuery(field, value)
    if (orderBy && columns.has(orderBy)) record.orderBy(orderBy)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids.map((id) => {
        const row = platform.record(table)
        row.get(id)
        return row
    })
}
