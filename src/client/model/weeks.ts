import { addDays, type CalendarDate, weekday } from '../../server/core/time/calendar'
import { pacificDate } from '../../server/core/time/pacific'
import { type Certificate } from '../services/certificates'
import { isLive } from './certificate-life'

/** The certificates in use that end in one week. */
export interface Week {
    /** Its Monday. */
    readonly from: CalendarDate
    readonly certificates: readonly Certificate[]
}

/** The coming weeks, each with what ends in it; the first is the one that `now` lies in. */
export function expiryByWeek(certificates: readonly Certificate[], now: number, weeks: number): readonly Week[] {
    const today = pacificDate(now)
    const first = addDays(today, -((weekday(today) + 6) % 7))
    const mondays = Array.from({ length: weeks }, (_, week) => addDays(first, week * 7))
    const found = new Map<CalendarDate, Certificate[]>(mondays.map((monday) => [monday, []]))
    for (const certificate of certificates) {
        if (certificate.expiresAt === null || certificate.expiresAt <= now || !isLive(certificate)) continue
        const day = pacificDate(certificate.expiresAt)
        const monday = addDays(day, -((weekday(day) + 6) % 7))
        found.get(monday)?.push(certificate)
    }
    return mondays.map((from) => ({ from, certificates: found.get(from) ?? [] }))
}
