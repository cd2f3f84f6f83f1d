import { type StepType } from '../../step'
import { compareTexts } from './compare'

export const assertResponseHeader: StepType = {
    name: 'Assert Response Header',
    readsResponse: true,
    run(step) {
        const name = step.required('header_name')
        const operation = step.text('response_operation')
        const value = step.run.response.headers.get(name)
        if (!compareTexts(operation, value, step.text('header_value')))
            step.fail(
                `The header ${name} is "${value ?? ''}": ${operation} "${step.text('header_value')}" does not hold`
            )
    },
}
