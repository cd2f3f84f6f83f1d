import { gs } from '@servicenow/glide'
import { ROLE } from '../../core/roles'
import { SERVICE_LEVEL_EVENT } from '../../core/service-level/events'
import { yearToEnter } from '../../core/service-level/holiday-reminder'
import { SCHEDULE } from '../../core/service-level/schedules'
import { pacificDate } from '../../core/time/pacific'
import { scheduleNamed, stateHolidays } from '../../records/calendar'
import { now } from '../../records/clock'
import { queueEvent } from '../../records/events'
import { serviceAddress } from '../../records/renewal-settings'
import { addressesWithRole } from '../../records/role-holders'

/** Asks the app admins for the holidays of a year that the schedule lacks; Certificate Services, when there are none. */
export function remindOfHolidays(): void {
    const year = yearToEnter(pacificDate(now()), stateHolidays())
    if (year === null) return
    const admins = addressesWithRole(ROLE.admin)
    const addresses = admins.length > 0 ? admins : [serviceAddress()]
    queueEvent(
        SERVICE_LEVEL_EVENT.holidays,
        'cmn_schedule',
        scheduleNamed(SCHEDULE.holidays),
        addresses.join(','),
        year
    )
    gs.info(`The state holidays of ${year} are not in the schedule; asked ${addresses.join(', ')} to enter them.`)
}
