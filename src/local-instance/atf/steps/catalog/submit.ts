import { CatalogError } from '../../../engines/catalog'
import { type Step } from '../../step'
import { type OpenItem } from '../../test-run'

/** Submits the open form; null when the form stays because something is missing, which the step may expect. */
export function submitForm<T>(step: Step, submit: (form: OpenItem) => T): T | null {
    const form = step.run.openItem
    const taken = step.text('assert_type') !== 'form_submission_cancelled_in_browser'
    try {
        const answer = step.act(() => submit(form))
        if (!taken) step.fail('The form was submitted, which the step says it is not')
        step.run.open(null)
        return answer
    } catch (error) {
        if (!(error instanceof CatalogError)) throw error
        if (taken) step.fail(`The form was not submitted: ${[error.message, error.detail].filter(Boolean).join(': ')}`)
        return null
    }
}
