import { RecordState } from '../glide/record-state'
import { type Kernel } from '../kernel'
import { applyDefaults } from '../write/defaults'
import { insertRow } from '../write/rows'
import { BASE_RECORDS, type SeedRecord } from './base-records'

/** Writes the records of a bare instance that are not there yet. */
export function seedBaseRecords(kernel: Kernel): void {
    kernel.store.transaction(() => {
        for (const record of BASE_RECORDS) insertMissing(kernel, record)
    })
}

function insertMissing(kernel: Kernel, { table, sysId, values }: SeedRecord): void {
    const model = kernel.dictionary.ready(table)
    if (!model) throw new Error(`The bare instance has no table ${table}`)
    if (kernel.store.get(`SELECT 1 FROM "${model.root}" WHERE sys_id = ?`, [sysId])) return
    const record = new RecordState(model)
    record.begin()
    record.put('sys_id', sysId)
    for (const [field, value] of Object.entries(values)) record.put(field, value)
    applyDefaults(kernel, record)
    insertRow(kernel, record)
}
