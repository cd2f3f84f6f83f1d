import { type StepType } from '../../step'
import { compareNumbers } from './compare'

export const assertResponseTime: StepType = {
    name: 'Assert Response Time',
    readsResponse: true,
    run(step) {
        const operation = step.text('response_operation')
        const { milliseconds } = step.run.response
        const wanted = Number(step.required('response_time'))
        if (!compareNumbers(operation, milliseconds, wanted))
            step.fail(`The answer took ${Math.round(milliseconds)} ms, which is not ${operation} ${wanted} ms`)
    },
}
