import { type InstanceUnderTest } from '../support/describe-instance'

export type Values = Record<string, string>

/** Writes a record as an administrator, with all rules. Throws when it is refused. */
export function add(under: InstanceUnderTest, table: string, values: Values): string {
    return under.instance.as('admin', () => {
        const record = under.instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        const id = record.insert()
        if (id === null) throw new Error(record.getLastErrorMessage() ?? `${table} refused the record`)
        return id
    })
}

export function change(under: InstanceUnderTest, table: string, id: string, values: Values): void {
    under.instance.as('admin', () => {
        const record = under.instance.record(table)
        if (!record.get(id)) throw new Error(`${table} has no ${id}`)
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        if (record.update() === null) throw new Error(record.getLastErrorMessage() ?? `${table} refused the change`)
    })
}

/** Stored values of every record that satisfies an encoded query, empty ones as empty text. */
export function all<Column extends string>(
    under: InstanceUnderTest,
    table: string,
    query: string,
    columns: readonly Column[]
): Record<Column, string>[] {
    const record = under.instance.record(table)
    record.addEncodedQuery(query)
    record.query()
    const rows: Record<Column, string>[] = []
    while (record.next()) {
        rows.push(
            Object.fromEntries(columns.map((column) => [column, record.getValue(column) ?? ''])) as Record<
                Column,
                string
            >
        )
    }
    return rows
}

/** The record that there must be exactly one of. */
export function one<Column extends string>(
    under: InstanceUnderTest,
    table: string,
    query: string,
    columns: readonly Column[]
): Record<Column, string> {
    const rows = all(under, table, query, columns)
    if (rows.length !== 1) throw new Error(`${table} has ${rows.length} records for ${query}, not one`)
    return rows[0]
}
