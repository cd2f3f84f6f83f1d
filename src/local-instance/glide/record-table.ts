import { TableModel } from '../dictionary/table-model'
import { type Kernel } from '../kernel'

/** The table that a record object is made for; one that does not exist is logged, and has no columns. */
export function tableOf(kernel: Kernel, name: string): TableModel {
    const known = kernel.dictionary.ready(String(name))
    if (known) return known
    kernel.log.error('GlideRecord', `There is no table "${name}"`)
    return new TableModel({ name: String(name), columns: {} }, null, String(name), () => 0)
}
