import { type FieldReader } from '../../glide/field-reader'
import { type Column, type Json } from '../../platform'
import { type ShapeParameters } from './parameters'

/** How one column of the records of a class is answered. */
export type ValueShape = (reader: FieldReader) => Json

/** What `sysparm_display_value` and `sysparm_exclude_reference_link` make of a column's values. */
export function shapeOf(ofClass: FieldReader, column: Column, parameters: ShapeParameters, origin: string): ValueShape {
    const { name } = column
    const display = parameters.display === 'false' ? () => '' : ofClass.display(column)
    const stored = column.type === 'boolean' ? storedBoolean(name) : (reader: FieldReader) => reader.value(name)
    if (column.type === 'reference' && !parameters.excludeReferenceLink)
        return linked(stored, display, parameters, `${origin}/api/now/table/${column.reference ?? ''}/`)
    switch (parameters.display) {
        case 'all':
            return (reader) => ({ display_value: display(reader), value: stored(reader) })
        case 'true':
            return display
        case 'false':
            return stored
    }
}

function storedBoolean(name: string): (reader: FieldReader) => string {
    return (reader) => {
        const value = reader.value(name)
        return value === '1' || value === 'true' ? 'true' : 'false'
    }
}

/** A reference with the address of the record it names; an empty one has none. */
function linked(
    stored: (reader: FieldReader) => string,
    display: (reader: FieldReader) => string,
    { display: mode }: ShapeParameters,
    tableUrl: string
): ValueShape {
    return (reader) => {
        const value = stored(reader)
        if (value === '') return mode === 'all' ? { display_value: '', value } : ''
        const link = tableUrl + value
        if (mode === 'all') return { display_value: display(reader), link, value }
        return mode === 'true' ? { display_value: display(reader), link } : { link, value }
    }
}
