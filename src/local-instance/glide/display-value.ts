import { fromSql, isDate, isDateTime, isJournal } from '../dictionary/types'
import { type Kernel } from '../kernel'
import { type Column, type SqlValue } from '../platform'
import { durationDisplay } from '../time/duration-text'
import { durationFromGlide, fromGlide, parseLocal } from '../time/format'
import { userFormat } from '../time/glide-value'
import { formatPattern } from '../time/pattern'
import { utcToLocal } from '../time/zones'

/** References to references to ... whose display value is a reference again: nothing real goes deeper. */
const MAX_DEPTH = 5

/** What the running session's user sees for a stored value. */
export function displayValue(kernel: Kernel, table: string, column: Column, value: string | null, depth = 0): string {
    return value === null ? '' : columnDisplay(kernel, table, column, depth)(value)
}

/** How values are shown that people see as they are stored. */
export const asStored = (value: string): string => value

/** As `displayValue` for many values of one column: how it is shown is found out once. */
export function columnDisplay(kernel: Kernel, table: string, column: Column, depth = 0): (value: string) => string {
    if (column.type === 'reference')
        return (value) => (depth < MAX_DEPTH ? displayOf(kernel, column.reference, value, depth) : value)
    if (column.type === 'boolean') return (value) => (value === '1' ? 'true' : 'false')
    if (isDateTime(column.type)) return dateTimeDisplay(kernel)
    if (isDate(column.type)) {
        const pattern = userFormat(kernel).date
        return (value) => formatPattern(parseLocal(`${value} 00:00:00`), pattern)
    }
    if (column.type === 'glide_duration') return (value) => durationDisplay(durationFromGlide(value))
    if (column.type === 'glide_list') return (value) => listDisplay(kernel, column, value, depth)
    if (isJournal(column.type)) return asStored
    const choices = kernel.dictionary.choices(table, column.name)
    if (choices.length === 0) return asStored
    return (value) => choices.find((choice) => choice.value === value)?.label ?? value
}

/** The display value of a record, or the empty text when it does not exist. */
export function displayOf(kernel: Kernel, table: string | undefined, sysId: string, depth = 0): string {
    const target = table === undefined ? undefined : kernel.dictionary.ready(table)
    const column = target?.columns.get(target.display ?? '')
    if (!target || !column) return ''
    const row = kernel.store.get<{ shown: SqlValue }>(
        `SELECT "${column.name}" AS shown FROM "${target.root}" WHERE sys_id = ?`,
        [sysId]
    )
    const shown = fromSql(row?.shown)
    return shown === null ? '' : displayValue(kernel, target.name, column, shown, depth + 1)
}

function listDisplay(kernel: Kernel, column: Column, value: string, depth: number): string {
    const shown = (entry: string): string =>
        column.reference ? displayOf(kernel, column.reference, entry, depth) || entry : entry
    return value
        .split(',')
        .map((entry) => shown(entry.trim()))
        .join(', ')
}

function dateTimeDisplay(kernel: Kernel): (value: string) => string {
    const format = userFormat(kernel)
    const pattern = `${format.date} ${format.time}`
    return (value) => formatPattern(utcToLocal(fromGlide(value), format.zone), pattern)
}
