import { type Kernel } from '../kernel'
import { type Numbering } from '../dictionary/table-spec'
import { newSysId } from '../ids'

/**
 * The next number of a table's records: prefix and digits of its `sys_number` record, else of the platform's own
 * numbering of the table or of the one it extends. A number is never handed out twice, not even after a roll-back of
 * a surrounding write that used it, unless the roll-back takes the counter back too.
 */
export function nextNumber(kernel: Kernel, table: string): string | null {
    for (const name of kernel.dictionary.lineage(table)) {
        const numbering = numberingRecord(kernel, name) ?? kernel.dictionary.table(name)?.numbering
        if (numbering) return numbering.prefix + String(count(kernel, name, numbering)).padStart(numbering.digits, '0')
    }
    return null
}

function numberingRecord(kernel: Kernel, table: string): Numbering | undefined {
    kernel.dictionary.ready('sys_number')
    const row = kernel.store.get<{ prefix: string | null; number: number | null; maximum_digits: number | null }>(
        'SELECT prefix, number, maximum_digits FROM sys_number WHERE category = ?',
        [table]
    )
    return row && { prefix: row.prefix ?? '', start: Number(row.number ?? 0), digits: Number(row.maximum_digits ?? 7) }
}

function count(kernel: Kernel, table: string, { start }: Numbering): number {
    kernel.dictionary.ready('sys_number_counter')
    const row = kernel.store.get<{ number: number }>('SELECT number FROM sys_number_counter WHERE "table" = ?', [table])
    const next = Math.max(row?.number ?? 0, start) + 1
    if (row) kernel.store.run('UPDATE sys_number_counter SET number = ? WHERE "table" = ?', [next, table])
    else {
        kernel.store.run('INSERT INTO sys_number_counter (sys_id, "table", number) VALUES (?, ?, ?)', [
            newSysId(),
            table,
            next,
        ])
    }
    return next
}
