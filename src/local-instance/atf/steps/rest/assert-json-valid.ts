import { type StepType } from '../../step'
import { jsonOf } from './json'

export const assertResponseJsonIsValid: StepType = {
    name: 'Assert Response JSON Payload Is Valid',
    readsResponse: true,
    run(step) {
        jsonOf(step)
    },
}
