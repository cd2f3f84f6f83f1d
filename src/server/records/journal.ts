import { GlideRecord } from '@servicenow/glide'

/** User name of whoever wrote the newest comment on a record; empty when there is none. */
export function lastCommenter(record: string): string {
    const entry = new GlideRecord('sys_journal_field')
    entry.addQuery('element_id', record)
    entry.addQuery('element', 'comments')
    entry.orderByDesc('sys_created_on')
    entry.setLimit(1)
    entry.query()
    return entry.next() ? (entry.getValue('sys_created_by') ?? '') : ''
}
