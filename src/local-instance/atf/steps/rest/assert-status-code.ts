import { type StepType } from '../../step'
import { compareNumbers } from './compare'

export const assertStatusCode: StepType = {
    name: 'Assert Status Code',
    readsResponse: true,
    run(step) {
        const { status, body } = step.run.response
        const operation = step.text('response_operation')
        const wanted = Number(step.required('status_code'))
        if (!compareNumbers(operation, status, wanted))
            step.fail(`The status code ${status} is not ${operation} ${wanted}; the answer is ${body.slice(0, 300)}`)
    },
}
