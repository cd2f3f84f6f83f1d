import { gs, type GlideRecord } from '@servicenow/glide'
import { audienceText } from '../../core/announcement/announcement'
import { announcementReaders, setAudience, toAnnouncement } from '../../records/announcement'
import { sendAnnouncement } from './send-announcement'
import { stayOnForm } from '../stay-on-form'

/** Button "Send": to exactly those whom the form shows; when somebody came or went, the list is shown anew instead. */
export function pressSend(current: GlideRecord, action: unknown): void {
    const seen = toAnnouncement(current).recipients
    stayOnForm(current, action)
    if (!current.update()) return
    const sent = sendAnnouncement(current.getUniqueValue(), (readers) => audienceText(readers) === seen)
    if (sent.ok) {
        gs.addInfoMessage(`It is sent to ${sent.sending.reaches}.`)
    } else {
        setAudience(current, announcementReaders())
        current.update()
        gs.addErrorMessage(sent.reason)
    }
}
