import { gs } from '@servicenow/glide'
import { type Bounce } from '../../core/mail/bounce'
import { markBounced } from '../../records/contact'
import { wasSentTo } from '../../records/incoming-mail'

/** Mail that we sent came back: the contacts of the address are marked (N4). A report of mail that we never sent is forged. */
export function takeBounce({ addresses, messageIds, reason }: Bounce): void {
    for (const address of addresses) {
        if (!wasSentTo(messageIds, address)) {
            gs.warn(`A report that mail to ${address} came back names no mail that was sent there: it is left alone.`)
            continue
        }
        const marked = markBounced(address, `Mail came back. ${reason}`.trim())
        if (marked > 0) gs.info(`Mail to ${address} came back: ${marked} contacts are marked.`)
    }
}
