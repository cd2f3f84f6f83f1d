import { paragraph, steps } from '../../core/notice/mail-html'
import { SCHEDULE } from '../../core/service-level/schedules'

/** Body of the yearly mail to app admins. */
export function printHolidayReminder(year: string): string {
    return [
        paragraph(
            `The state holidays of ${year} are not in the schedule "${SCHEDULE.holidays}". Without them the service-level clocks run on holidays.`
        ),
        steps([
            `Look up the days that CalHR announces for ${year}. A holiday on a Sunday is kept on Monday; one on a Saturday closes nothing, except November 11, which is kept on Friday.`,
            'Add one entry a day to the schedule: all day, without repetition.',
        ]),
    ].join('\n')
}
