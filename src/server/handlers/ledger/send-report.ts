import { gs } from '@servicenow/glide'
import { monthBefore, type Period, weekBefore } from '../../core/ledger/period'
import { ROLE } from '../../core/roles'
import { SERVICE_LEVEL_EVENT } from '../../core/service-level/events'
import { SCHEDULE } from '../../core/service-level/schedules'
import { scheduleNamed } from '../../records/calendar'
import { now } from '../../records/clock'
import { queueEvent } from '../../records/events'
import { addressesWithRole } from '../../records/role-holders'

/** Monday morning: the week before, from Monday to Sunday. */
export function sendWeeklyReport(): void {
    sendReport(weekBefore(now()))
}

/** The first of a month: the month before. */
export function sendMonthlyReport(): void {
    sendReport(monthBefore(now()))
}

function sendReport({ from, to }: Period): void {
    const managers = addressesWithRole(ROLE.manager)
    if (managers.length === 0) {
        gs.warn(`Nobody has the role ${ROLE.manager}: the service levels from ${from} to ${to} were mailed to nobody.`)
        return
    }
    const about = scheduleNamed(SCHEDULE.businessHours)
    queueEvent(SERVICE_LEVEL_EVENT.report, 'cmn_schedule', about, managers.join(','), `${from} ${to}`)
}
