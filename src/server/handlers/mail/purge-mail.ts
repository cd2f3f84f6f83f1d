import { gs } from '@servicenow/glide'
import { type IncomingMail } from '../../core/mail/incoming'
import { REMOVED_KEY_NOTE } from '../../core/submittal/private-key'
import { forgetMailText } from '../../records/incoming-mail'

/** Somebody mailed a private key: the stored mail forgets it. Where the instance does not let us, its administrators must. */
export function purgeMail(mail: IncomingMail): void {
    const forgotten = forgetMailText(mail.id, REMOVED_KEY_NOTE)
    gs.warn(
        `The mail ${mail.id} held a private key: its text was ${forgotten ? 'overwritten' : 'NOT overwritten, do it by hand'}.`
    )
}
