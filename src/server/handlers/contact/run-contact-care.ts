import { gs } from '@servicenow/glide'
import { CARE_EVENT } from '../../core/renewal/events'
import { now } from '../../records/clock'
import { queuePlainEvent } from '../../records/events'
import { renewalPortion } from '../../records/renewal-settings'
import { warnOfEmailValidation } from '../validation/warn-of-email'
import { lookAtContacts } from './look-at-contacts'

/** The daily look at contacts (N4), and at domains whose way of validation ends (L2). Everything in it is safe to repeat. */
export function runContactCare(): void {
    const moment = now()
    const { limit } = renewalPortion()
    warnOfEmailValidation(moment)
    const looked = lookAtContacts(limit, moment)
    if (looked >= limit) queuePlainEvent(CARE_EVENT.continue)
    gs.info(`Contact care: the contacts of ${looked} certificates looked at.`)
}
