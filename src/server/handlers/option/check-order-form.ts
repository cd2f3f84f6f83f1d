import { type FormCheck } from '../../core/option/form-check'
import { jsonObject } from '../json-object'
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
export function checkOrderForm(option: string, given: string, submitting: boolean): FormCheck {
    const values = jsonObject(given)
    if (values === null) return { verdict: 'reject', messages: {}, cleared: [] }
    return option === CERTIFICATE ? checkForm(values, submitting) : checkOption(option, values, submitting)
}
