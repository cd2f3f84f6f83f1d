import { fromGlide } from '../../time/format'

/** ISO 8601 text of a stored date-time; empty stays empty. */
export function isoOf(glideDateTime: string): string {
    return glideDateTime === '' ? '' : new Date(fromGlide(glideDateTime)).toISOString()
}
