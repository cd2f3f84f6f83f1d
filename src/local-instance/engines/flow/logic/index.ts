import { UnsupportedError } from '../../../errors'
import { type SysId } from '../../../platform'
import { appendToFlowVariablesLogic } from './append-to-flow-variables'
import { assignSubflowOutputsLogic } from './assign-subflow-outputs'
import { doInParallelLogic, parallelBlockLogic } from './do-in-parallel'
import { elseLogic } from './else'
import { elseIfLogic } from './else-if'
import { endFlowLogic } from './end-flow'
import { exitLoopLogic } from './exit-loop'
import { forEachLogic } from './for-each'
import { ifLogic } from './if'
import { setFlowVariablesLogic } from './set-flow-variables'
import { skipIterationLogic } from './skip-iteration'
import { catchLogic, tryLogic } from './try-catch'
import { type FlowLogic } from './types'
import { waitForADurationLogic } from './wait-for-a-duration'

const LOGIC: ReadonlyMap<SysId, FlowLogic> = new Map(
    [
        appendToFlowVariablesLogic,
        assignSubflowOutputsLogic,
        catchLogic,
        doInParallelLogic,
        elseIfLogic,
        elseLogic,
        endFlowLogic,
        exitLoopLogic,
        forEachLogic,
        ifLogic,
        parallelBlockLogic,
        setFlowVariablesLogic,
        skipIterationLogic,
        tryLogic,
        waitForADurationLogic,
    ].map((logic) => [logic.id, logic])
)

export function isKnownLogic(id: SysId): boolean {
    return LOGIC.has(id)
}

export function logicById(id: SysId): FlowLogic {
    const logic = LOGIC.get(id)
    if (!logic) throw new UnsupportedError(`The flow logic ${id}`)
    return logic
}
