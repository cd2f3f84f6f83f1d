import { CLASS_COLUMN } from '../dictionary/system-columns'
import { type RecordState } from '../glide/record-state'
import { type Kernel } from '../kernel'
import { type FieldValue } from './record-file'

/** Tables whose rows the platform has and the local instance needs not: nothing is wrong when they are missing. */
const NOT_KEPT = [
    'sys_db_object',
    'sys_package',
    'sys_scope',
    'sys_security_operation',
    'sys_security_type',
    'sys_ui_view',
]

interface Reference {
    readonly root: string
    readonly sysId: string
    readonly field: string
    readonly target: string
    readonly id: string
    readonly attributes: Readonly<Record<string, string>>
}

/**
 * References to records that the package does not bring: the SDK cannot know their ids, and writes how to find them
 * (`<contains name="itil">`). They are settled when all records of the package are in place.
 */
export class References {
    private readonly noted: Reference[] = []

    constructor(private readonly kernel: Kernel) {}

    note(record: RecordState, values: ReadonlyMap<string, FieldValue>): void {
        for (const [field, { text, attributes }] of values) {
            const column = record.column(field)
            if (column?.type !== 'reference' || !column.reference || text === '') continue
            if (Object.keys(attributes).length === 0 || NOT_KEPT.includes(column.reference)) continue
            const { root } = record.table
            this.noted.push({ root, sysId: record.sysId ?? '', field, target: column.reference, id: text, attributes })
        }
    }

    settle(): void {
        for (const reference of this.noted) {
            const target = this.kernel.record(reference.target)
            if (target.get('sys_id', reference.id)) continue
            const found = this.find(reference)
            if (found === null) this.warn(reference)
            else {
                const { root, field, sysId } = reference
                this.kernel.store.run(`UPDATE "${root}" SET "${field}" = ? WHERE sys_id = ?`, [found, sysId])
            }
        }
    }

    private find({ target, attributes }: Reference): string | null {
        const record = this.kernel.record(target)
        for (const [attribute, value] of Object.entries(attributes)) {
            const field = attribute === 'display_value' ? this.kernel.dictionary.table(target)?.display : attribute
            if (field !== undefined && field !== CLASS_COLUMN && record.isValidField(field))
                record.addQuery(field, value)
        }
        if (record.getEncodedQuery() === '') return null
        record.setLimit(1)
        record.query()
        return record.next() ? record.getUniqueValue() : null
    }

    private warn({ root, field, target, attributes }: Reference): void {
        const sought = Object.entries(attributes).map(([name, value]) => `${name} "${value}"`)
        this.kernel.log.warn('install', `${root}.${field}: there is no ${target} with ${sought.join(' and ')}`)
    }
}
