import { GlideRecord } from '@servicenow/glide'

/** Overwrites what the audit of a record says of texts that a test finds; answers how many entries. */
export function overwriteAudit(id: string, isUnwanted: (text: string) => boolean, replacement: string): number {
    let count = 0
    const entry = new GlideRecord('sys_audit')
    entry.addQuery('documentkey', id)
    entry.query()
    while (entry.next()) {
        const unwanted = ['oldvalue', 'newvalue'].filter((column) => isUnwanted(entry.getValue(column) ?? ''))
        for (const column of unwanted) entry.setValue(column, replacement)
        if (unwanted.length > 0 && entry.update()) count++
    }
    return count
}
