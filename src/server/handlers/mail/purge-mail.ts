import { gs } from '@servicenow/glide'
import { type IncomingMail, secretIn } from '../../core/mail/incoming'
import { forgetMailText } from '../../records/incoming-mail'

/** Somebody mailed a secret: the stored mail forgets it. Where the instance does not let us, its administrators must. */
export function purgeMail(mail: IncomingMail): void {
    const forgotten = forgetMailText(mail.id, secretIn(mail) ?? '')
    const outcome = forgotten ? 'overwritten' : 'NOT overwritten, do it by hand'
    gs.warn(`The mail ${mail.id} held a private key or a password: its text was ${outcome}.`)
}
