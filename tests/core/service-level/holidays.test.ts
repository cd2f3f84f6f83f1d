import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holidayEntries } from '../../../src/commands/generate/holiday-entries'
import calendar from '../../../fluent/service-level/state-holidays.json'
import { addDays, type CalendarDate, weekday } from '../../../src/server/core/time/calendar'
import { HOLIDAYS } from '../../support/holidays'

const FOLDER = join(__dirname, '../../../fluent/service-level/holidays')
const MONDAY = 1
const FRIDAY = 5

describe('the state holidays', () => {
    it('cover 2026 to 2030', () => {
        expect(Object.keys(calendar.years)).toEqual(['2026', '2027', '2028', '2029', '2030'])
    })

    it.each(Object.entries(calendar.years))('of %s are in the schedule exactly as in the list', (year, holidays) => {
        expect(readFileSync(join(FOLDER, `${year}.now.ts`), 'utf8')).toBe(holidayEntries(year, holidays))
    })

    it('have no other year in the schedule', () => {
        const files = readdirSync(FOLDER).sort()
        expect(files).toEqual(Object.keys(calendar.years).map((year) => `${year}.now.ts`))
    })

    it('close 51 weekdays, never a weekend day', () => {
        expect(HOLIDAYS).toHaveLength(51)
        for (const day of HOLIDAYS) expect(weekday(day) >= MONDAY && weekday(day) <= FRIDAY).toBe(true)
    })

    /** Gov. Code 19853(a), by rule: a second opinion on the list. */
    const dates = (year: number): [string, CalendarDate][] => [
        ['NEW_YEAR', `${year}-01-01` as CalendarDate],
        ['MLK', nth(year, '01', MONDAY, 3)],
        ['PRESIDENTS', nth(year, '02', MONDAY, 3)],
        ['MAR31', `${year}-03-31` as CalendarDate],
        ['MEMORIAL', addDays(nth(year, '06', MONDAY, 1), -7)],
        ['JULY4', `${year}-07-04` as CalendarDate],
        ['LABOR', nth(year, '09', MONDAY, 1)],
        ['VETERANS', `${year}-11-11` as CalendarDate],
        ['THANKSGIVING', nth(year, '11', 4, 4)],
        ['DAY_AFTER', addDays(nth(year, '11', 4, 4), 1)],
        ['CHRISTMAS', `${year}-12-25` as CalendarDate],
    ]

    it.each([2026, 2027, 2028, 2029, 2030])('of %i follow the statute', (year) => {
        const listed = calendar.years[String(year) as keyof typeof calendar.years]
        expect(listed.map(({ key, observed }) => [key, observed])).toEqual(
            dates(year).map(([key, date]) => [key, observedOn(key, date)])
        )
    })

    /** A Sunday moves to Monday; a Saturday closes nothing, except Veterans Day, which moves to Friday. */
    function observedOn(key: string, date: CalendarDate): CalendarDate | null {
        if (weekday(date) === 0) return addDays(date, 1)
        if (weekday(date) !== 6) return date
        return key === 'VETERANS' ? addDays(date, -1) : null
    }

    function nth(year: number, month: string, day: number, count: number): CalendarDate {
        const first = `${year}-${month}-01` as CalendarDate
        return addDays(first, ((day - weekday(first) + 7) % 7) + (count - 1) * 7)
    }
})
