import { gs } from '@servicenow/glide'
import { RENEWAL_DEFAULT, RENEWAL_PROPERTY, wholeNumber } from '../core/renewal/settings'
import { type RenewalRules } from '../core/renewal/window'
import { stateHolidays } from './calendar'

export function renewalRules(): RenewalRules {
    return {
        objectiveBusinessDays: number('objectiveBusinessDays', 1),
        installBufferDays: number('installBufferDays', 0),
        holidays: stateHolidays(),
    }
}

/** How much of the certificates is dealt with at a time. */
export interface Portion {
    /** Certificates that are read at once. */
    batchSize: number
    /** Certificates after which a run hands over to the next. */
    limit: number
}

export function renewalPortion(): Portion {
    return { batchSize: number('batchSize', 1), limit: number('runLimit', 1) }
}

/** R6: where people write to, and where Certificate Services reads. */
export function serviceAddress(): string {
    return gs.getProperty(RENEWAL_PROPERTY.serviceAddress, RENEWAL_DEFAULT.serviceAddress)
}

function number(
    setting: 'objectiveBusinessDays' | 'installBufferDays' | 'batchSize' | 'runLimit',
    least: number
): number {
    return wholeNumber(gs.getProperty(RENEWAL_PROPERTY[setting], ''), least, RENEWAL_DEFAULT[setting])
}
