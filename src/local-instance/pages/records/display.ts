import { type Instance } from '../../instance'
import { type Column, type PlatformRecord } from '../../platform'
import { html, type Content } from '../html'
import { recordPath } from '../paths'

const DATES = new Set(['glide_date_time', 'due_date', 'datetime'])

/** A field as people read it: references as links, texts of several lines with their breaks. */
export function displayOf(instance: Instance, record: PlatformRecord, column: Column): Content {
    const value = record.getValue(column.name) ?? ''
    const display = record.getDisplayValue(column.name)
    if (value === '') return ''
    if (column.type === 'reference' && column.reference && instance.dictionary.table(column.reference))
        return html`<a href="${recordPath(column.reference, value)}">${display || value}</a>`
    if (column.type === 'boolean') return value === '1' ? 'Yes' : 'No'
    if (value.includes('\n')) return html`<pre class="text">${display}</pre>`
    return display
}

export function isDateTime(column: Column): boolean {
    return DATES.has(column.type)
}

export function isJournal(column: Column): boolean {
    return column.type.startsWith('journal')
}

export function isLongText(column: Column): boolean {
    return (
        ['multi_two_lines', 'html', 'script', 'script_plain', 'xml', 'json', 'translated_html'].includes(column.type) ||
        (column.type === 'string' && (column.maxLength ?? 0) > 255)
    )
}
