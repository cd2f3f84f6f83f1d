/** What GlideDateTime accepts as a text: the internal format, then the documented list, in its order. */
import { readLocal } from './format'
import { parsePattern } from './pattern'
import { type LocalTime } from './zones'

const FORMATS = [
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd-MM-yy HH.mm.ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd HH:mm',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy hh:mm:ss a',
    'dd.MM.yyyy hh.mm.ss a',
    'dd.MM.yyyy',
]

/** The reading a text stands for, or null. `2026-01-01T00:00:00Z` is none: the platform does not take it either. */
export function readDateTime(text: string): LocalTime | null {
    if (text.includes('T')) return null
    const internal = readLocal(text)
    if (internal) return internal
    for (const format of FORMATS) {
        const read = parsePattern(text, format)
        if (read) return read
    }
    return null
}
