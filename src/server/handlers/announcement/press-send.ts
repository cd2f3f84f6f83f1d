import { gs, type GlideRecord } from '@servicenow/glide'
import { audienceText } from '../../core/announcement/announcement'
import { announcementReaders, setAudience, toAnnouncement } from '../../records/announcement'
import { sendAnnouncement } from './send-announcement'

/** Button "Send": to exactly those whom the form shows; when somebody came or went, the list is shown anew instead. */
export function pressSend(current: GlideRecord, action: { setRedirectURL(to: GlideRecord): void }): void {
    const seen = toAnnouncement(current).recipients
    action.setRedirectURL(current)
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
