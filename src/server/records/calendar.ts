import { GlideRecord, gs } from '@servicenow/glide'
import { closedDays } from '../core/service-level/holiday-entry'
import { type Surroundings } from '../core/service-level/service-record'
import { SCHEDULE } from '../core/service-level/schedules'
import { type CalendarDate } from '../core/time/calendar'
import { now } from './clock'

/**
 * The weekdays on which state offices are closed, as the holiday schedule has them: the same entries that stop the
 * service-level clocks.
 */
export function stateHolidays(): CalendarDate[] {
    const days: CalendarDate[] = []
    const entry = new GlideRecord('cmn_schedule_span')
    entry.addQuery('schedule.name', SCHEDULE.holidays)
    entry.orderBy('start_date_time')
    entry.query()
    while (entry.next()) {
        const text = (column: string) => entry.getValue(column) ?? ''
        const closed = closedDays({
            start: text('start_date_time'),
            end: text('end_date_time'),
            repeat: text('repeat_type'),
        })
        if (closed !== null) days.push(...closed)
        else
            gs.error(
                `Holiday entry "${text('name')}" is not counted: enter each day of each year on its own, without repetition.`
            )
    }
    return days
}

/** sys_id of a schedule; empty when there is none of this name. */
export function scheduleNamed(name: string): string {
    const schedule = new GlideRecord('cmn_schedule')
    return schedule.get('name', name) ? schedule.getUniqueValue() : ''
}

/** What the service-level clock runs by, at whole seconds. */
export function clockSurroundings(): Surroundings {
    return { now: Math.floor(now() / 1000) * 1000, holidays: stateHolidays() }
}
