import { createGlideDateTime } from '../../../src/local-instance/glide/glide-date-time'
import { createGlideDuration } from '../../../src/local-instance/glide/glide-duration'
import { createGlideSchedule } from '../../../src/local-instance/glide/glide-schedule'
import { type SysId } from '../../../src/local-instance/platform'
import { ServiceDesk } from '../sla/service-desk'

const HOUR = 3_600_000

describe('GlideSchedule', () => {
    let desk: ServiceDesk
    let GlideSchedule: ReturnType<typeof createGlideSchedule>

    beforeAll(() => {
        desk = new ServiceDesk('2026-11-23 08:00:00')
        GlideSchedule = createGlideSchedule(desk.instance)
    })
    beforeEach(() => desk.instance.begin())
    afterEach(() => desk.instance.rollback())
    afterAll(() => desk.instance.close())

    const at = (utc: string) => new (createGlideDateTime(desk.instance))(utc)
    const length = (hours: number) => new (createGlideDuration(desk.instance))(hours * HOUR)

    /** Open from 8 to 9 every day, without a zone of its own unless one is given. */
    function morning(values: Record<string, unknown> = {}): SysId {
        const schedule = desk.insert('cmn_schedule', { name: 'Morning', time_zone: 'floating', ...values })
        span(schedule, '08', '09')
        return schedule
    }

    function span(schedule: SysId, from: string, to: string): void {
        desk.insert('cmn_schedule_span', {
            schedule,
            start_date_time: `20260101T${from}0000`,
            end_date_time: `20260101T${to}0000`,
            repeat_type: 'daily',
        })
    }

    it('adds and measures open time', () => {
        const schedule = new GlideSchedule(desk.schedule('8-17'))
        expect(schedule.getName()).toBe('Weekdays 8-17')
        expect(schedule.isValid()).toBe(true)
        expect(String(schedule.add(at('2026-11-20 23:00:00'), length(3)))).toBe('2026-11-23 17:00:00')
        expect(schedule.duration(at('2026-11-20 23:00:00'), at('2026-11-23 17:00:00')).getDurationValue()).toBe(
            '03:00:00'
        )
        expect(schedule.isInSchedule(at('2026-11-23 15:59:59'))).toBe(false)
        expect(schedule.isInSchedule(at('2026-11-23 16:00:00'))).toBe(true)
    })

    it('says in how many milliseconds it opens, or -1 for never', () => {
        const schedule = new GlideSchedule(desk.schedule('8-17'))
        expect(schedule.whenNext(at('2026-11-21 16:00:00'))).toBe(48 * HOUR)
        expect(new GlideSchedule('no such schedule').whenNext(at('2026-11-21 16:00:00'))).toBe(-1)
    })

    it('reads a floating schedule in the zone that is given', () => {
        const id = morning()
        expect(new GlideSchedule(id, 'Europe/Warsaw').isInSchedule(at('2026-11-23 07:30:00'))).toBe(true)
        expect(new GlideSchedule(id, 'US/Pacific').isInSchedule(at('2026-11-23 07:30:00'))).toBe(false)
    })

    it('keeps the zone of a schedule that has one, until another is set', () => {
        const schedule = new GlideSchedule(morning({ time_zone: 'US/Pacific' }), 'Europe/Warsaw')
        expect(schedule.isInSchedule(at('2026-11-23 16:30:00'))).toBe(true)
        schedule.setTimeZone('Europe/Warsaw')
        expect(schedule.isInSchedule(at('2026-11-23 16:30:00'))).toBe(false)
        expect(schedule.isInSchedule(at('2026-11-23 07:30:00'))).toBe(true)
    })

    it('sees entries that were added after it was used', () => {
        const id = morning({ time_zone: 'UTC' })
        const schedule = new GlideSchedule(id)
        expect(schedule.isInSchedule(at('2026-11-23 12:30:00'))).toBe(false)
        span(id, '12', '13')
        expect(schedule.isInSchedule(at('2026-11-23 12:30:00'))).toBe(true)
    })

    it('takes in the entries of its parent and of included children, and leaves excluded ones out', () => {
        const parent = morning({ time_zone: 'UTC' })
        const id = desk.insert('cmn_schedule', { name: 'Family', time_zone: 'UTC', parent })
        const [included, excluded] = ['Included', 'Excluded'].map((name) =>
            desk.insert('cmn_schedule', { name, time_zone: 'UTC' })
        )
        desk.insert('cmn_other_schedule', { schedule: id, child_schedule: included, type: 'include' })
        desk.insert('cmn_other_schedule', { schedule: id, child_schedule: excluded, type: 'exclude' })
        span(included ?? '', '12', '14')
        span(excluded ?? '', '13', '14')
        const schedule = new GlideSchedule(id)
        const open = ['08:30', '12:30', '13:30'].map((time) => schedule.isInSchedule(at(`2026-11-23 ${time}:00`)))
        expect(open).toEqual([true, true, false])
    })

    it('comes to an end where schedules include each other', () => {
        const id = morning({ time_zone: 'UTC' })
        desk.insert('cmn_other_schedule', { schedule: id, child_schedule: id, type: 'include' })
        expect(new GlideSchedule(id).isInSchedule(at('2026-11-23 08:30:00'))).toBe(true)
    })

    it('is invalid without entries', () => {
        expect(new GlideSchedule(desk.insert('cmn_schedule', { name: 'Empty' })).isValid()).toBe(false)
    })

    it('refuses what it does not emulate', () => {
        expect(() => new GlideSchedule(morning(), 'UTC').load('id', 'UTC', 'span')).toThrow(
            'GlideSchedule.load with an excluded span is not emulated'
        )
    })
})
