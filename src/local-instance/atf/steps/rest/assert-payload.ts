import { type StepType } from '../../step'
import { compareTexts } from './compare'

export const assertResponsePayload: StepType = {
    name: 'Assert Response Payload',
    readsResponse: true,
    run(step) {
        const operation = step.text('response_operation')
        const { body } = step.run.response
        if (!compareTexts(operation, body, step.text('response_body')))
            step.fail(`The answer is ${body.slice(0, 300)}: ${operation} "${step.text('response_body')}" does not hold`)
    },
}
