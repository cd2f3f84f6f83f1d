import { tellsPassword } from '../access/password-text'
import { containsPrivateKey } from '../x509/private-key'
import { type Fault, missing, wrong } from './fault'
import { isTicked, type OptionOrder, type OptionVariable } from './option'

/** The longest text that any field takes; the platform's own fields are shorter than what an API may send. */
const LONGEST = 4000

/** T5: expedited handling may carry a fee, which the requester accepts when ordering. */
export function expediteFaults(order: Pick<OptionOrder, 'expedite' | 'accept_fee' | 'expedite_reason'>): Fault[] {
    if (!isTicked(order.expedite)) return []
    const faults: Fault[] = []
    if (!isTicked(order.accept_fee)) {
        faults.push(
            missing(
                'accept_fee',
                'Expedited handling may carry a fee. Accept the fee, or leave out the expedited handling.'
            )
        )
    }
    if (order.expedite_reason === '') {
        faults.push(missing('expedite_reason', "Say why it is urgent: CDT's manager decides by it."))
    }
    return faults
}

/** Fields that are too long for any record. */
export function lengthFaults(order: OptionOrder): Fault[] {
    return variables(order)
        .filter(([, value]) => value.length > LONGEST)
        .map(([field]) => wrong(field, `This text has more than ${LONGEST} characters. Shorten it.`))
}

/** Fields that a private key was pasted into. Their content must be overwritten before anything else happens. */
export function variablesWithKey(order: OptionOrder): OptionVariable[] {
    return variables(order)
        .filter(([, value]) => containsPrivateKey(value))
        .map(([field]) => field)
}

/** Fields that a password was written into (A3). They are overwritten too. */
export function variablesWithPassword(order: OptionOrder): OptionVariable[] {
    return variables(order)
        .filter(([, value]) => tellsPassword(value))
        .map(([field]) => field)
}

function variables(order: OptionOrder): [OptionVariable, string][] {
    return Object.entries(order) as [OptionVariable, string][]
}
