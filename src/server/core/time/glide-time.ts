/** The platform's date-time text: `YYYY-MM-DD HH:MM:SS`, always UTC in the database. */
import { calendarDate, midnightUtc } from './calendar'

/** Text of an instant in epoch milliseconds; a part of a second is dropped. */
export function glideUtc(ms: number): string {
    return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

/** Epoch milliseconds of a date-time text; null when it is none. */
export function fromGlideUtc(text: string): number | null {
    const match = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text)
    if (!match) return null
    const date = calendarDate(match[1])
    const [hours, minutes, seconds] = match.slice(2).map(Number)
    if (date === null || hours > 23 || minutes > 59 || seconds > 59) return null
    return midnightUtc(date) + ((hours * 60 + minutes) * 60 + seconds) * 1000
}
