/**
 * A schedule as open time: what its including entries cover and its excluding ones do not (platform-spec 3.6).
 *
 * Open time is worked out week by week and kept, so that sums over months cost a look-up per week.
 */
import { DAY_MS, WEEK_MS } from '../../time/calendar'
import { toGlide } from '../../time/format'
import { localOf, localToUtc, offsetAt } from '../../time/zones'
import { clip, subtract, union, type Interval } from './intervals'
import { occurrences } from './occurrences'
import { type Span } from './span'

/** How far ahead open time is looked for. */
const HORIZON_WEEKS = 10 * 53

/** An entry with the zone whose wall clock it follows. */
export interface ZonedSpan {
    readonly span: Span
    readonly zone: string
}

/** What a schedule is made of: its own entries, those of its parent and of its included children. */
export interface ScheduleEntries {
    readonly spans: readonly ZonedSpan[]
    /** Schedules whose open time is taken out. */
    readonly excluded: readonly Schedule[]
}

interface Week {
    readonly open: readonly Interval[]
    readonly total: number
}

export class Schedule {
    private readonly weeks = new Map<number, Week>()

    constructor(
        readonly name: string,
        readonly zone: string,
        readonly entries: ScheduleEntries
    ) {}

    /** Whether it has any entry at all. */
    get isValid(): boolean {
        return this.entries.spans.length > 0
    }

    contains(ms: number): boolean {
        return this.week(weekOf(ms)).open.some(([from, to]) => from <= ms && ms < to)
    }

    /**
     * The instant at which `length` milliseconds of open time have passed since `start`: for a length that ends with a
     * working day the close of that day, for none the next open instant.
     */
    add(start: number, length: number): number {
        if (length < 0) throw new RangeError('Open time cannot be taken away from an instant')
        let rest = length
        for (let index = weekOf(start), last = index + HORIZON_WEEKS; index < last; index++) {
            const { open, total } = this.week(index)
            if (start <= index * WEEK_MS && total < rest) {
                rest -= total
                continue
            }
            for (const [from, to] of clip(open, start, Infinity)) {
                if (to - from >= rest) return from + rest
                rest -= to - from
            }
        }
        throw new RangeError(`The schedule '${this.name}' has too little open time after ${toGlide(start)}`)
    }

    /** Open time between two instants, in milliseconds; 0 when the end is not after the start. */
    duration(start: number, end: number): number {
        let sum = 0
        for (let index = weekOf(start); index * WEEK_MS < end; index++) {
            const { open, total } = this.week(index)
            const whole = start <= index * WEEK_MS && (index + 1) * WEEK_MS <= end
            sum += whole ? total : lengthOf(clip(open, start, end))
        }
        return sum
    }

    /** The first instant of open time at or after `ms`; null when there is none within the horizon. */
    nextOpen(ms: number): number | null {
        for (let index = weekOf(ms), last = index + HORIZON_WEEKS; index < last; index++) {
            const [first] = clip(this.week(index).open, ms, Infinity)
            if (first) return first[0]
        }
        return null
    }

    /** Open intervals within [from, to), as UTC milliseconds. */
    openBetween(from: number, to: number): Interval[] {
        const open: Interval[] = []
        for (let index = weekOf(from); index * WEEK_MS < to; index++) open.push(...this.week(index).open)
        return clip(union(open), from, to)
    }

    private week(index: number): Week {
        const known = this.weeks.get(index)
        if (known) return known
        const open = this.openIn(index * WEEK_MS, (index + 1) * WEEK_MS)
        const week = { open, total: lengthOf(open) }
        this.weeks.set(index, week)
        return week
    }

    private openIn(from: number, to: number): Interval[] {
        const covered = (excludes: boolean) =>
            this.entries.spans
                .filter(({ span }) => span.excludes === excludes)
                .flatMap((zoned) => instants(zoned, from, to))
        const closed = [...covered(true), ...this.entries.excluded.flatMap((other) => other.openBetween(from, to))]
        return clip(subtract(union(covered(false)), union(closed)), from, to)
    }
}

/** The occurrences of an entry as instants. A day more on each side covers every zone. */
function instants({ span, zone }: ZonedSpan, from: number, to: number): Interval[] {
    const fixed = span.zone ?? zone
    const offset = offsetAt(from, fixed)
    return occurrences(span, from + offset - DAY_MS, to + offset + DAY_MS).map(([start, end]): Interval => [
        localToUtc(localOf(start), fixed),
        localToUtc(localOf(end), fixed),
    ])
}

function weekOf(ms: number): number {
    return Math.floor(ms / WEEK_MS)
}

function lengthOf(intervals: readonly Interval[]): number {
    return intervals.reduce((sum, [from, to]) => sum + to - from, 0)
}
