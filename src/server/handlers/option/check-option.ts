import { gs } from '@servicenow/glide'
import { messagesByField, refusals } from '../../core/option/fault'
import { type FormCheck } from '../../core/option/form-check'
import { optionNamed, optionOrder } from '../../core/option/option'
import { findUser } from '../../records/user'
import { judgeOrder } from './judge-order'

/**
 * What is to be said about the fields of an option's form.
 *
 * @param values the form's values by variable name.
 * @param submitting whether the person is about to order: only then is said what is still missing.
 */
export function checkOption(option: string, values: Readonly<Record<string, unknown>>, submitting: boolean): FormCheck {
    const known = optionNamed(option)
    const requester = findUser(gs.getUserID())
    if (known === null || requester === null) return { verdict: 'reject', messages: {}, cleared: [] }
    const { faults } = judgeOrder(known, optionOrder(values), requester)
    return {
        verdict: refusals(faults).length > 0 ? 'reject' : 'accept',
        messages: messagesByField(faults, submitting),
        cleared: [],
    }
}
