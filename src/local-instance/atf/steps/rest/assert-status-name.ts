import { type StepType } from '../../step'
import { compareTexts } from './compare'

export const assertStatusCodeName: StepType = {
    name: 'Assert Status Code Name',
    readsResponse: true,
    run(step) {
        const operation = step.text('response_operation')
        const wanted = step.text('code_name')
        const { statusText } = step.run.response
        if (!compareTexts(operation, statusText, wanted))
            step.fail(`The status is "${statusText}": ${operation} "${wanted}" does not hold`)
    },
}
