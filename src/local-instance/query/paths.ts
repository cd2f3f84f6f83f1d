import { type Schema } from '../dictionary/schema'
import { type TableModel } from '../dictionary/table-model'
import { type Column, type Dictionary } from '../platform'

/** One step of a dot-walk: the column of a table, and the table it refers to when the walk goes on. */
export interface Step {
    readonly table: TableModel
    readonly column: Column
}

/**
 * The table that `ref_<table>` of a dot-walk names, when it extends the one the walk has come to:
 * `sysapproval.ref_sc_req_item.cat_item` reaches a field that tasks in general do not have.
 */
export function extensionOf(schema: Pick<Dictionary, 'table' | 'isA'>, table: string, name: string): string | null {
    const extension = name.startsWith('ref_') ? name.slice('ref_'.length) : ''
    return schema.table(extension) && schema.isA(extension, table) ? extension : null
}

/** The columns that a dot-walked path goes through; null when a part is no column or no reference. */
export function stepsOf(schema: Schema, table: TableModel, path: string): readonly Step[] | null {
    const steps: Step[] = []
    let current: TableModel | undefined = table
    for (const name of path.split('.')) {
        const column: Column | undefined = current?.columns.get(name)
        const extension: string | null = current && !column ? extensionOf(schema, current.name, name) : null
        if (extension) {
            current = schema.table(extension)
            continue
        }
        if (!current || !column) return null
        steps.push({ table: current, column })
        current = column.type === 'reference' && column.reference ? schema.table(column.reference) : undefined
    }
    return steps
}
