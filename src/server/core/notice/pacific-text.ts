/** Dates and times as a person in Sacramento reads them. */
import { type CalendarDate, weekday } from '../time/calendar'
import { pacificDate, pacificOffset } from '../time/pacific'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
]

/** `Tuesday, November 24, 2026` */
export function dayInWords(date: CalendarDate): string {
    const [year, month, day] = date.split('-').map(Number)
    return `${WEEKDAYS[weekday(date)]}, ${MONTHS[month - 1]} ${day}, ${year}`
}

/** `Tuesday, November 24, 2026, 5:00 PM Pacific time`, of an instant in epoch milliseconds. */
export function momentInWords(ms: number): string {
    const local = new Date(ms - pacificOffset(ms) * 3_600_000)
    const hours = local.getUTCHours()
    const minutes = String(local.getUTCMinutes()).padStart(2, '0')
    const clock = `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`
    return `${dayInWords(pacificDate(ms))}, ${clock} Pacific time`
}

/** `11/24/2026`, for subjects. */
export function dayInShort(date: CalendarDate): string {
    const [year, month, day] = date.split('-').map(Number)
    return `${month}/${day}/${year}`
}
