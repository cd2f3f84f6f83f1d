import { type FieldMessage } from '../../core/option/fault'
import { checkForm } from '../submittal/check-form'
import { checkOption } from './check-option'

/** The option that the forms of the certificate items pass on. */
const CERTIFICATE = 'certificate'

/**
 * What is to be said about the fields of an order form, whichever item it is of.
 *
 * @param given JSON of the form's values by variable name.
 * @param submitting whether the person is about to order: only then is said what is still missing.
 */
export function checkOrderForm(option: string, given: string, submitting: boolean): Record<string, FieldMessage[]> {
    const values = parsed(given)
    if (values === null) return {}
    return option === CERTIFICATE ? checkForm(values, submitting) : checkOption(option, values, submitting)
}

function parsed(text: string): Record<string, unknown> | null {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
    } catch {
        return null
    }
}
