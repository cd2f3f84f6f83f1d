import { type Column, type Json, type Platform, type PlatformRecord, type TableDefinition } from '../../platform'
import { walk } from './dot-walk'
import { type ShapeParameters } from './parameters'

/**
 * One record with the columns of a table as the Table API answers it (platform specification 3.10): every value a text,
 * booleans `true` and `false`, references with a link; fields that the user may not read are left out.
 */
export function shapeRecord(
    platform: Platform,
    record: PlatformRecord,
    table: TableDefinition,
    parameters: ShapeParameters,
    origin: string
): Record<string, Json> {
    return shapeReadable(platform, record, table, parameters, origin) ?? {}
}

/** As `shapeRecord`; null when the user may not read the record at all. */
export function shapeReadable(
    platform: Platform,
    record: PlatformRecord,
    table: TableDefinition,
    parameters: ShapeParameters,
    origin: string
): Record<string, Json> | null {
    const { columns } = table
    const wanted = parameters.fields ?? [...columns.keys()]
    const own = wanted.filter((field) => columns.has(field))
    const permitted = platform.access.permitted('read', record, own)
    if (permitted === null) return null
    const readable = new Set(permitted)
    const shaped: Record<string, Json> = {}
    for (const field of wanted) {
        const column = columns.get(field)
        if (column) {
            if (readable.has(field)) shaped[field] = shapeField(record, column, parameters, origin)
        } else if (field.includes('.')) {
            const value = shapeWalked(platform, record, field, parameters, origin)
            if (value !== undefined) shaped[field] = value
        }
    }
    return shaped
}

function shapeWalked(
    platform: Platform,
    record: PlatformRecord,
    path: string,
    parameters: ShapeParameters,
    origin: string
): Json | undefined {
    const end = walk(platform, record, path)
    if (!end) return isPath(platform, record.getTableName(), path) ? emptyValue(parameters) : undefined
    const field = end.column.name
    if (platform.access.fields('read', end.record, [field]).length === 0) return undefined
    return shapeField(end.record, end.column, parameters, origin)
}

function shapeField(record: PlatformRecord, column: Column, parameters: ShapeParameters, origin: string): Json {
    const value = storedText(record, column)
    const display = parameters.display === 'false' ? '' : record.getDisplayValue(column.name)
    if (column.type === 'reference' && value !== '') return shapeReference(column, value, display, parameters, origin)
    if (parameters.display === 'all') return { display_value: display, value }
    return parameters.display === 'true' ? display : value
}

function shapeReference(
    column: Column,
    value: string,
    display: string,
    { display: mode, excludeReferenceLink }: ShapeParameters,
    origin: string
): Json {
    const link = `${origin}/api/now/table/${column.reference ?? ''}/${value}`
    if (excludeReferenceLink)
        return mode === 'all' ? { display_value: display, value } : mode === 'true' ? display : value
    if (mode === 'all') return { display_value: display, link, value }
    return mode === 'true' ? { display_value: display, link } : { link, value }
}

function storedText(record: PlatformRecord, column: Column): string {
    const value = record.getValue(column.name) ?? ''
    return column.type === 'boolean' ? String(value === '1' || value === 'true') : value
}

function emptyValue({ display }: ShapeParameters): Json {
    return display === 'all' ? { display_value: '', value: '' } : ''
}

/** Whether a dotted path names real fields, though a reference on the way may be empty. */
function isPath(platform: Platform, table: string, path: string): boolean {
    const [first = '', ...rest] = path.split('.')
    const column = platform.dictionary.table(table)?.columns.get(first)
    if (!column) return false
    return rest.length === 0 || (column.reference !== undefined && isPath(platform, column.reference, rest.join('.')))
}
