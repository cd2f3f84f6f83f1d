import { type PlatformRecord } from '../platform'
import { GlideRecord, SELF } from './glide-record'

/** How many records a query finds, whatever its limit, without reading them; rules that narrow it apply. */
export function countOf(record: PlatformRecord): number {
    if (!(record instanceof GlideRecord)) throw new TypeError('Not a record of this instance')
    const { kernel, state, valid, query } = record[SELF]
    if (!valid) return 0
    if (state.workflow) kernel.rules.beforeQuery(state.table.name, record)
    return query.count()
}
