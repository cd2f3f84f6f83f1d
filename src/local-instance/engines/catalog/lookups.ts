/** Questions whose choices are the records of a table: lookup select boxes and lookup multiple choices. */
import { type Platform, type PlatformRecord } from '../../platform'

export interface Lookup {
    readonly table: string
    /** Field whose value is the answer; `sys_id` unless the question names another. */
    readonly valueField: string
    /** Field that people read; empty for the display value of the record. */
    readonly labelField: string
    /** Encoded query that the records satisfy. */
    readonly qualifier: string
}

interface Choice {
    readonly value: string
    readonly label: string
}

/** Reads what a question looks up; null when it looks up nothing. */
export function lookupOf(row: PlatformRecord): Lookup | null {
    const text = (field: string): string => row.getValue(field) ?? ''
    if (text('lookup_table') === '') return null
    const qualifier = text('reference_qual') || text('reference_qual_condition')
    return {
        table: text('lookup_table'),
        valueField: text('lookup_value') || 'sys_id',
        labelField: text('lookup_label').split(',')[0] ?? '',
        // One in JavaScript depends on the form and is left out.
        qualifier: qualifier.startsWith('javascript:') ? '' : qualifier,
    }
}

/** The choices among the records that the user may read, each value once, by their labels. */
export function lookupChoices(platform: Platform, lookup: Lookup): Choice[] {
    if (!platform.dictionary.table(lookup.table)) return []
    const rows = platform.record(lookup.table)
    if (lookup.qualifier) rows.addEncodedQuery(lookup.qualifier)
    rows.query()
    const choices = new Map<string, Choice>()
    while (rows.next()) {
        const choice = choiceOf(lookup, rows)
        if (choice.value !== '' && !choices.has(choice.value) && platform.access.canTable('read', lookup.table, rows))
            choices.set(choice.value, choice)
    }
    return [...choices.values()].sort((a, b) => (a.label < b.label ? -1 : 1))
}

/** What people read for an answer; the answer itself when there is no such record any more. */
export function lookupLabel(platform: Platform, lookup: Lookup, value: string): string {
    if (!platform.dictionary.table(lookup.table)) return value
    const row = platform.record(lookup.table)
    return row.get(lookup.valueField, value) ? choiceOf(lookup, row).label : value
}

function choiceOf({ valueField, labelField }: Lookup, row: PlatformRecord): Choice {
    const value = row.getValue(valueField) ?? ''
    return { value, label: (labelField === '' ? row.getDisplayValue() : row.getDisplayValue(labelField)) || value }
}
