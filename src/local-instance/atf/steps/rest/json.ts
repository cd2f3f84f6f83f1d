import { type Json } from '../../../platform'
import { type Step } from '../../step'

/** The response as JSON; one that is none fails the step. */
export function jsonOf(step: Step): Json {
    const { body } = step.run.response
    try {
        return JSON.parse(body) as Json
    } catch {
        return step.fail(`The answer is no JSON: ${body.slice(0, 300)}`)
    }
}
