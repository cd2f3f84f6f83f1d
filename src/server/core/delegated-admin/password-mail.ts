import { paragraph } from '../notice/mail-html'
import { dayInWords } from '../notice/pacific-text'
import { type CalendarDate } from '../time/calendar'

/** Event of the notice: record delegated administrator, parm1 addresses, parm2 the stage. */
export const PASSWORD_EVENT = 'x_cdt_certs.admin.password'

/** Body of the mail that a password in SCM ends (A3). */
export function passwordHtml(login: string, expiresOn: CalendarDate | null, today: CalendarDate): string {
    const day = expiresOn === null ? 'soon' : `on ${dayInWords(expiresOn)}`
    const over = expiresOn !== null && today >= expiresOn
    return [
        paragraph(`The password of ${login} in Sectigo Certificate Manager (SCM) ${over ? 'ended' : 'ends'} ${day}.`),
        paragraph(
            over
                ? 'Order "Password Reset" in the service catalog: you, another delegated administrator of your department or its approver may.'
                : 'Change it in SCM under "My profile" before that day. The login itself does not expire.'
        ),
    ].join('\n')
}
