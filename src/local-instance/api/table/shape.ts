import { type Column, type Json, type Platform, type PlatformRecord, type TableDefinition } from '../../platform'
import { walk } from './dot-walk'
import { FieldReader } from '../../glide/field-reader'
import { type ShapeParameters } from './parameters'
import { shapeOf, type ValueShape } from './value-shape'

/** What is answered for the records of one class; a field without a shape is one that a dotted path leads to. */
interface ClassShape {
    readonly permitted: (record: PlatformRecord) => readonly string[] | null
    readonly fields: readonly { readonly name: string; readonly shape: ValueShape | null }[]
}

/**
 * Answers records with the columns of a table as the Table API does (platform specification 3.10): every value a text,
 * booleans `true` and `false`, references with a link; fields that the user may not read are left out. What the records
 * of an answer have in common is found out once.
 */
export class RecordShape {
    private readonly own: readonly string[]
    private readonly wanted: readonly string[]
    private readonly classes = new Map<string, ClassShape>()

    constructor(
        private readonly platform: Platform,
        private readonly table: TableDefinition,
        private readonly parameters: ShapeParameters,
        private readonly origin: string
    ) {
        this.wanted = parameters.fields ?? [...table.columns.keys()]
        this.own = this.wanted.filter((field) => table.columns.has(field))
    }

    /** Null when the user may not read the record at all. */
    of(record: PlatformRecord): Record<string, Json> | null {
        const reader = new FieldReader(record)
        const { permitted, fields } = this.classOf(record, reader)
        const readable = permitted(record)
        if (readable === null) return null
        const all = readable.length === this.own.length
        const shaped: Record<string, Json> = {}
        for (const { name, shape } of fields) {
            if (!shape) this.addWalked(shaped, record, name)
            else if (all || readable.includes(name)) shaped[name] = shape(reader)
        }
        return shaped
    }

    private classOf(record: PlatformRecord, reader: FieldReader): ClassShape {
        const name = reader.value('sys_class_name') || reader.table
        const known = this.classes.get(name)
        if (known) return known
        const { access } = this.platform
        const made: ClassShape = {
            permitted: access.permission('read', record.getRecordClassName() || reader.table, this.own),
            fields: this.wanted
                .map((field) => ({ field, column: this.table.columns.get(field) }))
                .filter(({ field, column }) => column !== undefined || field.includes('.'))
                .map(({ field, column }) => ({ name: field, shape: column ? this.shapeOf(reader, column) : null })),
        }
        this.classes.set(name, made)
        return made
    }

    private shapeOf(reader: FieldReader, column: Column): ValueShape {
        return shapeOf(reader, column, this.parameters, this.origin)
    }

    /** A field of a record that references lead to; none when the user may not read it, or when there is no such field. */
    private addWalked(shaped: Record<string, Json>, record: PlatformRecord, path: string): void {
        const { platform } = this
        const end = walk(platform, record, path)
        if (end) {
            if (platform.access.fields('read', end.record, [end.column.name]).length === 0) return
            const reader = new FieldReader(end.record)
            shaped[path] = this.shapeOf(reader, end.column)(reader)
        } else if (isPath(platform, record.getTableName(), path)) {
            shaped[path] = this.parameters.display === 'all' ? { display_value: '', value: '' } : ''
        }
    }
}

/** Whether a dotted path names real fields, though a reference on the way may be empty. */
function isPath(platform: Platform, table: string, path: string): boolean {
    const [first = '', ...rest] = path.split('.')
    const column = platform.dictionary.table(table)?.columns.get(first)
    if (!column) return false
    return rest.length === 0 || (column.reference !== undefined && isPath(platform, column.reference, rest.join('.')))
}
