import { messageOf } from '../../../errors'
import { isSignal } from '../signals'
import { type FlowLogic } from './types'

export const tryLogic: FlowLogic = {
    id: '07223332de022010ec58424b73829721',
    name: 'try',
    run(step) {
        if ('failed' in step.memory) return
        try {
            step.enter()
        } catch (thrown) {
            if (isSignal(thrown)) throw thrown
            step.memory.failed = messageOf(thrown)
            step.platform.log.warn(`flow ${step.frame.definition.name}`, `Caught: ${messageOf(thrown)}`)
        }
    },
}

export const catchLogic: FlowLogic = {
    id: '35d60003e6022010a5e40cdd1254dd21',
    name: 'catch',
    run(step) {
        const attempt = step.run.stateOf(step.frame, step.node.connectedTo)
        if (attempt.memory && 'failed' in attempt.memory) step.enter()
    },
}
