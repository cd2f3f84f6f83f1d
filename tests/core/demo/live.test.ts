import { CHAPTERS, type Chapter } from '../../../src/server/core/demo/chapters'
import { live } from '../../../src/server/core/demo/live'
import { DEFAULT_MARKS } from '../../../src/server/core/service-level/promise'
import { isBreached } from '../../../src/server/core/service-level/service-record'
import { HOLIDAYS } from '../../support/holidays'

const DAY = 24 * 3_600_000
/** Every kind has an objective of ten business days, or five where that is so (T3). */
const promiseOf = ({ kind }: Chapter) => ({
    targetMinutes: ['issue_certificate', 'grant_access', 'remove_access'].includes(kind) ? 5 * 540 : null,
    objectiveMinutes: (['reset_password', 'change_contacts'].includes(kind) ? 5 : 10) * 540,
})
/** 61 moments over four years: every weekday and hour of the day comes up, weekends and holidays too. */
const MOMENTS = Array.from(
    { length: 61 },
    (_, index) => Date.parse('2026-11-22T05:20:00Z') + index * (23 * DAY + 5 * 3_600_000)
)

describe('the work of the demo', () => {
    it.each(CHAPTERS.map((chapter) => [chapter.title, chapter] as const))(
        'fits the day on which the demo begins: %s',
        (_title, chapter) => {
            for (const now of MOMENTS) {
                const { record, pause } = live(chapter, promiseOf(chapter), DEFAULT_MARKS, { now, holidays: HOLIDAYS })
                for (const at of [record.requestedAt, record.startedAt, record.finishedAt, pause?.since ?? null]) {
                    expect(at ?? now).toBeLessThanOrEqual(now)
                }
                expect(record.finishedAt === null).toBe(chapter.workDays === null)
                const waits = chapter.waits.at(-1)?.days === null
                expect(pause !== null).toBe(waits)
                if (waits) expect(isBreached(record, pause?.since ?? 0)).toBe(false)
                if (chapter.workDays !== null) {
                    const expected = chapter.givenUp ? 'cancelled' : chapter.cause ? 'breached' : 'met'
                    expect(record.outcome).toBe(expected)
                }
            }
        }
    )

    it('is new, at risk, critical and past the objective on any day', () => {
        for (const now of MOMENTS) {
            const warned = CHAPTERS.filter(({ workDays }) => workDays === null).map(
                (chapter) => live(chapter, promiseOf(chapter), DEFAULT_MARKS, { now, holidays: HOLIDAYS }).record.warned
            )
            const count = (warning: string | null) => warned.filter((one) => one === warning).length
            expect([count('at_risk'), count('critical'), count('breached')]).toEqual([2, 1, 2])
        }
    })
})
