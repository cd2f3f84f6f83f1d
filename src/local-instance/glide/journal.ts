import { type Kernel } from '../kernel'
import { type Column } from '../platform'
import { userFormat } from '../time/glide-value'
import { formatPattern } from '../time/pattern'
import { utcToLocal } from '../time/zones'
import { newSysId } from '../ids'
import { fromGlide, toGlide } from '../time/format'
import { type RecordState } from './record-state'

interface Entry {
    readonly value: string
    readonly sys_created_on: string
    readonly sys_created_by: string
}

/** Stores what was written into a journal field: an entry of its own, never the field's value. */
export function addJournalEntry(kernel: Kernel, state: RecordState, column: Column, text: string): void {
    kernel.dictionary.ready('sys_journal_field')
    const now = toGlide(kernel.clock.now())
    kernel.store.run(
        `INSERT INTO sys_journal_field (sys_id, name, element, element_id, value, sys_created_on, sys_created_by)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [newSysId(), state.table.name, column.name, state.sysId, text, now, kernel.session.userName]
    )
}

/** Entries as the platform shows them, newest first: `2026-11-21 10:00:00 - System Administrator (Work notes)`. */
export function journalText(kernel: Kernel, state: RecordState, column: Column, lines: number): string {
    kernel.dictionary.ready('sys_journal_field')
    const limit = lines === -1 ? '' : ` LIMIT ${Math.trunc(lines)}`
    const entries = kernel.store.all<Entry>(
        `SELECT value, sys_created_on, sys_created_by FROM sys_journal_field
         WHERE element_id = ? AND element = ? ORDER BY sys_created_on DESC, rowid DESC${limit}`,
        [state.sysId, column.name]
    )
    return entries.map((entry) => `${heading(kernel, column, entry)}\n${entry.value}\n\n`).join('')
}

function heading(kernel: Kernel, column: Column, entry: Entry): string {
    const format = userFormat(kernel)
    const local = utcToLocal(fromGlide(entry.sys_created_on), format.zone)
    const when = formatPattern(local, `${format.date} ${format.time}`)
    const author = kernel.record('sys_user')
    const known = author.get('user_name', entry.sys_created_by)
    return `${when} - ${known ? author.getDisplayValue() : entry.sys_created_by} (${column.label})`
}
