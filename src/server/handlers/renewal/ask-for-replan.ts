import { RENEWAL_EVENT } from '../../core/renewal/events'
import { queuePlainEvent } from '../../records/events'

/** After policy or calendar changed: the plans of all certificates are worked out anew at once, and not only at the daily run. */
export function askForReplan(): void {
    queuePlainEvent(RENEWAL_EVENT.replan)
}
