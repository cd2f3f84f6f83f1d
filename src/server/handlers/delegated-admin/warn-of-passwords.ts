import { type AdminAccess, passwordStage } from '../../core/delegated-admin/care'
import { PASSWORD_EVENT } from '../../core/delegated-admin/password-mail'
import { TABLE } from '../../core/tables'
import { type CalendarDate } from '../../core/time/calendar'
import { passwordNotices } from '../../records/admin-access'
import { queueEvent } from '../../records/events'
import { sendOnce } from '../notice/send-once'

/** Warns the holders of passwords that end (A3), each stage of each password once. */
export function warnOfPasswords(admins: readonly AdminAccess[], today: CalendarDate, moment: number): void {
    const sent = passwordNotices(admins.map(passwordKey))
    for (const admin of admins) {
        const stage = passwordStage(admin, today)
        const subjectKey = passwordKey(admin)
        if (stage === null || admin.address === '' || sent.has(`${subjectKey} ${stage}`)) continue
        const notice = { subjectKey, stage, recipients: [admin.address], delegatedAdmin: admin.id }
        sendOnce(notice, moment, () => queueEvent(PASSWORD_EVENT, TABLE.delegatedAdmin, admin.id, admin.address, stage))
    }
}

/** One password: the day it ends tells it from the next one. */
function passwordKey({ id, passwordExpiresOn }: AdminAccess): string {
    return `${id}:${passwordExpiresOn ?? ''}`
}
