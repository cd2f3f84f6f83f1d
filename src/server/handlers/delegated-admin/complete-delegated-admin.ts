import { gs, type GlideRecord } from '@servicenow/glide'
import { addDays, calendarDate } from '../../core/time/calendar'
import { passwordLifetimeDays } from '../../records/settings'

/** Before a delegated administrator is written: somebody must stand behind the login, and its password's end follows. */
export function completeDelegatedAdmin(current: GlideRecord): void {
    if (!current.getValue('user') && current.getValue('shared_account') !== '1') {
        gs.addErrorMessage('Name the user who holds this login, or mark it as a shared departmental account.')
        current.setAbortAction(true)
        return
    }
    const changedOn = calendarDate(current.getValue('password_changed_on') ?? '')
    current.setValue('password_expires_on', changedOn === null ? '' : addDays(changedOn, passwordLifetimeDays()))
}
