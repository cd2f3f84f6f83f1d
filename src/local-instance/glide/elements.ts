import { type Kernel } from '../kernel'
import { type Column } from '../platform'
import { extensionOf } from '../query/paths'
import { rowsWhere } from '../query/rows-where'
import { GlideElement } from './glide-element'
import { RecordState } from './record-state'

/** A field of a record, its own or one reached over references; null when there is no such field. */
export function elementOf(kernel: Kernel, state: RecordState, path: string): GlideElement | null {
    const [first = '', ...rest] = path.split('.')
    const column = state.column(first)
    if (!column) {
        const extended = rest.length > 0 ? asExtension(kernel, state, first) : null
        return extended && elementOf(kernel, extended, rest.join('.'))
    }
    if (rest.length === 0) return new GlideElement(kernel, state, column)
    const target = referenced(kernel, state, column)
    return target && elementOf(kernel, target, rest.join('.'))
}

/** The record as `ref_<table>` names it: itself when it is one of that table, an empty one when not; null for no such name. */
export function asExtension(kernel: Kernel, state: RecordState, name: string): RecordState | null {
    const lineage = kernel.dictionary.lineage(state.table.name)
    const extension = extensionOf(kernel.dictionary, lineage[lineage.length - 1] ?? state.table.name, name)
    const target = extension === null ? undefined : kernel.dictionary.ready(extension)
    if (!target) return null
    return kernel.dictionary.isA(state.table.name, target.name) ? state : new RecordState(target)
}

/** The record that a reference points at: without a row when it is empty or dangling; null for no reference column. */
export function referenced(kernel: Kernel, state: RecordState, column: Column): RecordState | null {
    const table = referencedTable(state, column)
    const target = table === null ? undefined : kernel.dictionary.ready(table)
    if (!target) return null
    const id = state.get(column.name)
    const [row] = id === null ? [] : rowsWhere(kernel, target, 'sys_id', id)
    // A reference to a table may point at a record of a table that extends it, whose own fields scripts may walk to.
    const own = row ? kernel.dictionary.table(String(row['sys_class_name'] ?? '')) : undefined
    const actual = own && kernel.dictionary.isA(own.name, target.name) ? own : target
    const found = new RecordState(actual)
    if (row) found.load(row)
    return found
}

function referencedTable(state: RecordState, column: Column): string | null {
    if (column.type === 'reference') return column.reference ?? null
    if (column.type !== 'document_id') return null
    return ['source_table', 'table', 'tablename', 'document_table'].map((name) => state.get(name)).find(Boolean) ?? null
}
