import { GlideRecord } from '@servicenow/glide'

export interface Comment {
    /** User name of whoever wrote it. */
    by: string
    text: string
}

/** The comments on a record at or after a moment (date-time text, UTC), the oldest first. */
export function commentsSince(record: string, since: string): Comment[] {
    const comments: Comment[] = []
    const entry = new GlideRecord('sys_journal_field')
    entry.addQuery('element_id', record)
    entry.addQuery('element', 'comments')
    entry.addQuery('sys_created_on', '>=', since)
    entry.orderBy('sys_created_on')
    entry.query()
    while (entry.next()) {
        comments.push({ by: entry.getValue('sys_created_by') ?? '', text: entry.getValue('value') ?? '' })
    }
    return comments
}

/** Adds a comment to a record of a table that has comments; elsewhere nothing is said. */
export function comment(table: string, id: string, text: string): void {
    const record = new GlideRecord(table)
    if (!record.isValidField('comments') || !record.get(id)) return
    record.setValue('comments', text)
    record.update()
}

/** Overwrites the comments and work notes of a record that a test finds; answers how many. */
export function overwriteEntries(id: string, isUnwanted: (text: string) => boolean, replacement: string): number {
    let count = 0
    const entry = new GlideRecord('sys_journal_field')
    entry.addQuery('element_id', id)
    entry.query()
    while (entry.next()) {
        if (!isUnwanted(entry.getValue('value') ?? '')) continue
        entry.setValue('value', replacement)
        entry.update()
        count++
    }
    return count
}
