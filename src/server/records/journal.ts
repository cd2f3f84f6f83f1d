import { GlideRecord } from '@servicenow/glide'

/** User names of those who commented on a record at or after a moment (date-time text, UTC). */
export function commentersSince(record: string, since: string): string[] {
    const names: string[] = []
    const entry = new GlideRecord('sys_journal_field')
    entry.addQuery('element_id', record)
    entry.addQuery('element', 'comments')
    entry.addQuery('sys_created_on', '>=', since)
    entry.query()
    while (entry.next()) names.push(entry.getValue('sys_created_by') ?? '')
    return [...new Set(names)]
}
