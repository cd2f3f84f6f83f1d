import { nextRun, type Recurrence } from '../../../src/local-instance/engines/scheduler/recurrence'
import { fromGlideIn, toGlideIn } from '../../../src/local-instance/time/format'

const ZONE = 'US/Pacific'
const HOUR = 3_600_000

function aJob(values: Partial<Recurrence>): Recurrence {
    return {
        runType: 'daily',
        zone: ZONE,
        timeOfDay: 6 * HOUR,
        weekday: 1,
        dayOfMonth: 1,
        period: 0,
        start: -Infinity,
        end: Infinity,
        ...values,
    }
}

function after(job: Recurrence, local: string): string | null {
    const run = nextRun(job, fromGlideIn(local, ZONE))
    return run === null ? null : toGlideIn(run, ZONE)
}

describe('next run of a job', () => {
    it.each([
        ['later the same day', {}, '2026-11-20 05:59:59', '2026-11-20 06:00:00'],
        ['the next day when it is just due', {}, '2026-11-20 06:00:00', '2026-11-21 06:00:00'],
        ['at six before and after the clocks go forward', {}, '2026-03-07 12:00:00', '2026-03-08 06:00:00'],
        ['at six after the clocks go back', {}, '2026-10-31 12:00:00', '2026-11-01 06:00:00'],
        [
            'an hour later where its hour is skipped',
            { timeOfDay: 2.5 * HOUR },
            '2026-03-08 00:00:00',
            '2026-03-08 03:30:00',
        ],
        ['on its weekday', { runType: 'weekly', weekday: 3 }, '2026-11-20 12:00:00', '2026-11-25 06:00:00'],
        ['a week on', { runType: 'weekly', weekday: 5 }, '2026-11-20 06:00:00', '2026-11-27 06:00:00'],
        [
            'on its day of the month',
            { runType: 'monthly', dayOfMonth: 15 },
            '2026-11-20 12:00:00',
            '2026-12-15 06:00:00',
        ],
        [
            'on the last day for the 31st',
            { runType: 'monthly', dayOfMonth: 31 },
            '2027-02-01 12:00:00',
            '2027-02-28 06:00:00',
        ],
        [
            'not in a month without a 30th',
            { runType: 'monthly', dayOfMonth: 30 },
            '2027-01-31 12:00:00',
            '2027-03-30 06:00:00',
        ],
        [
            'not before its start',
            { start: fromGlideIn('2027-01-04 09:00:00', ZONE) },
            '2026-11-20 12:00:00',
            '2027-01-05 06:00:00',
        ],
    ])('comes %s', (_when, values, now, next) => {
        expect(after(aJob(values), now)).toBe(next)
    })

    it('comes every period from the start', () => {
        const job = aJob({ runType: 'periodically', period: 8 * HOUR, start: fromGlideIn('2026-11-20 01:00:00', ZONE) })
        expect(
            ['2026-11-19 12:00:00', '2026-11-20 01:00:00', '2026-11-20 09:30:00'].map((now) => after(job, now))
        ).toEqual(['2026-11-20 01:00:00', '2026-11-20 09:00:00', '2026-11-20 17:00:00'])
    })

    it('comes once', () => {
        const job = aJob({ runType: 'once', start: fromGlideIn('2026-11-20 01:00:00', ZONE) })
        expect(after(job, '2026-11-19 12:00:00')).toBe('2026-11-20 01:00:00')
        expect(after(job, '2026-11-20 01:00:00')).toBeNull()
    })

    it('never comes on demand, or behind its end', () => {
        expect(after(aJob({ runType: 'on_demand' }), '2026-11-19 12:00:00')).toBeNull()
        expect(after(aJob({ end: fromGlideIn('2026-11-20 05:00:00', ZONE) }), '2026-11-20 00:00:00')).toBeNull()
    })

    it('is refused by name where the kind is not emulated', () => {
        expect(() => after(aJob({ runType: 'week_in_month' }), '2026-11-19 12:00:00')).toThrow(
            "A scheduled job that runs 'week_in_month' is not emulated"
        )
    })
})
