import { glideUtc } from '../../server/core/time/glide-time'
import { addDays, type CalendarDate } from '../../server/core/time/calendar'
import { startOfPacificDay } from '../../server/core/ledger/period'
import { pacificDate } from '../../server/core/time/pacific'
import { type Task } from '../services/queue'
import { daysUntil } from './dates'

/** The last months up to the present one, as `2026-11`. */
export function monthsUpTo(today: CalendarDate, months: number): readonly string[] {
    const found: string[] = []
    let day = today
    for (let left = months; left > 0; left--) {
        found.unshift(day.slice(0, 7))
        day = addDays(`${day.slice(0, 7)}-01` as CalendarDate, -1)
    }
    return found
}

/** Open work by how long it has been open. */
export interface AgeGroup {
    /** In days, included; null for whatever is older than the group before. */
    readonly upTo: number | null
    readonly tasks: readonly Task[]
    /** The encoded query that opens them. */
    readonly query: string
}

const AGES = [2, 5, 10, 20, null]

export function byAge(tasks: readonly Task[], now: number): readonly AgeGroup[] {
    return AGES.map((upTo, index) => {
        const from = index === 0 ? -1 : (AGES[index - 1] ?? 0)
        return {
            upTo,
            tasks: tasks.filter(({ openedAt }) => {
                const age = openedAt === null ? 0 : -daysUntil(openedAt, now)
                return age > from && (upTo === null || age <= upTo)
            }),
            query: ageQuery(from, upTo, pacificDate(now)),
        }
    })
}

/** What was opened more than `from` and at most `upTo` Pacific days ago. */
function ageQuery(from: number, upTo: number | null, today: CalendarDate): string {
    const before = (days: number) => glideUtc(startOfPacificDay(addDays(today, -days)))
    const conditions = ['active=true']
    if (from >= 0) conditions.push(`opened_at<${before(from)}`)
    if (upTo !== null) conditions.push(`opened_at>=${before(upTo)}`)
    return conditions.join('^')
}

/** Open work by who has to act, with how long the longest has waited, in days. */
export interface WaitGroup {
    readonly party: string
    readonly tasks: readonly Task[]
    readonly longest: number
    readonly query: string
}

export function byParty(tasks: readonly Task[], now: number): readonly WaitGroup[] {
    return ['cdt', 'customer', 'vendor'].map((party) => {
        const own = tasks.filter(({ waitingOn }) => waitingOn === party)
        const waits = own.map(({ waitingSince, openedAt }) => -daysUntil(waitingSince ?? openedAt ?? now, now))
        return {
            party,
            tasks: own,
            longest: Math.max(0, ...waits),
            query: `active=true^waiting_on=${party}`,
        }
    })
}
