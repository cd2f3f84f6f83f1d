import { type CalendarDate, calendarDate } from '../../server/core/time/calendar'
import { readRows, textIn } from './table'

/** A day on which state offices are closed. */
export interface Holiday {
    readonly day: CalendarDate
    readonly name: string
}

const SCHEDULE = 'California state holidays'

/** The holidays as the service's schedule keeps them; their first day, since none lasts longer. */
export async function listHolidays(signal?: AbortSignal): Promise<readonly Holiday[]> {
    const rows = await readRows(
        'cmn_schedule_span',
        { query: `schedule.name=${SCHEDULE}^ORDERBYstart_date_time`, fields: ['name', 'start_date_time'] },
        signal
    )
    return rows.flatMap((row) => {
        const day = calendarDate(textIn(row, 'start_date_time').replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3'))
        return day === null ? [] : [{ day, name: textIn(row, 'name') }]
    })
}
