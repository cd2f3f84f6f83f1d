import { gs } from '@servicenow/glide'
import { type FieldMessage } from '../../core/submittal/form-messages'
import { messagesByField } from '../../core/option/fault'
import { optionNamed, optionOrder } from '../../core/option/option'
import { findUser } from '../../records/user'
import { judgeOrder } from './judge-order'

/**
 * What is to be said about the fields of an option's form.
 *
 * @param given JSON of the form's values by variable name.
 * @param submitting whether the person is about to order: only then is said what is still missing.
 */
export function checkOption(option: string, given: string, submitting: boolean): Record<string, FieldMessage[]> {
    const known = optionNamed(option)
    const requester = findUser(gs.getUserID())
    const values = parsed(given)
    if (known === null || requester === null || values === null) return {}
    return messagesByField(judgeOrder(known, optionOrder(values), requester).faults, submitting)
}

function parsed(text: string): Record<string, unknown> | null {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
    } catch {
        return null
    }
}
