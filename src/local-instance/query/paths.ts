import { type Schema } from '../dictionary/schema'
import { type TableModel } from '../dictionary/table-model'
import { type Column } from '../platform'

/** One step of a dot-walk: the column of a table, and the table it refers to when the walk goes on. */
export interface Step {
    readonly table: TableModel
    readonly column: Column
}

/** The columns that a dot-walked path goes through; null when a part is no column or no reference. */
export function stepsOf(schema: Schema, table: TableModel, path: string): readonly Step[] | null {
    const steps: Step[] = []
    let current: TableModel | undefined = table
    for (const name of path.split('.')) {
        const column: Column | undefined = current?.columns.get(name)
        if (!current || !column) return null
        steps.push({ table: current, column })
        current = column.type === 'reference' && column.reference ? schema.table(column.reference) : undefined
    }
    return steps
}
