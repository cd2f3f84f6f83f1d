import { gs } from '@servicenow/glide'
import { bounceIn } from '../../core/mail/bounce'
import { now } from '../../records/clock'
import { markBounced } from '../../records/contact'
import { deliveryReport, sentTo } from '../../records/incoming-mail'
import { uncheckedOf } from '../../records/reachability'
import { flagReachability } from '../contact/flag-reachability'

/** Programs give up after five days or so (RFC 5321, 4.5.4.1); some report late. */
const RECENT_MS = 14 * 86_400_000
/** The others are flagged by the look of the next morning. */
const FLAGGED_AT_ONCE = 200

/**
 * A report came in that mail could not be delivered: the contacts of the address are marked and their certificates flagged
 * (N4); the department is told by the next look at contacts. Anybody can write such a report, so it counts only for an
 * address that the mail it names was sent to lately. Safe to repeat.
 *
 * @param mail sys_id of the stored report
 */
export function takeBounce(mail: string): void {
    const report = deliveryReport(mail)
    const bounce = report === null ? null : bounceIn(report)
    if (bounce === null) return
    const addresses = sentTo(bounce.messageIds, bounce.addresses, now() - RECENT_MS)
    if (addresses.length === 0) {
        gs.warn(`The mail ${mail} reports a failure, but names no mail that was sent there lately: it is left alone.`)
        return
    }
    const marked = addresses.flatMap((address) => markBounced(address, `Mail came back. ${bounce.reason}`.trim()))
    const organizations = new Set(marked.map(({ organization }) => organization))
    for (const organization of organizations) flagReachability(uncheckedOf(organization, FLAGGED_AT_ONCE))
    gs.info(`Mail to ${addresses.join(', ')} came back: ${marked.length} contacts are marked.`)
}
