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

/** How many certificates the daily run reads at a time. */
export function renewalBatchSize(): number {
    return number('batchSize', 1)
}

/** How many certificates one run deals with before it hands over to the next. */
export function renewalRunLimit(): number {
    return number('runLimit', 1)
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
