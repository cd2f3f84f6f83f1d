import { type TableModel } from '../dictionary/table-model'
import { type Kernel } from '../kernel'
import { type SqlValue } from '../platform'
import { type Row } from '../store/sqlite-store'

/**
 * The rows in which a column has a value, of the table and of all that share its storage: with the columns of each of
 * them, so that a row can be read as a record of its own class.
 */
export function rowsWhere(kernel: Kernel, table: TableModel, column: string, value: SqlValue): Row[] {
    const columns = kernel.dictionary.storedColumns(table.root)
    return kernel.store.rows(columns, `"${table.root}" AS t0 WHERE t0."${column}" = ?`, [value])
}
