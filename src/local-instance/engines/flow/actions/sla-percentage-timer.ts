import { durationToGlide, toGlide } from '../../../time/format'
import { oncePerInstance } from '../../../time/glide-value'
import { createSlaDefinitions } from '../../sla/definition'
import { stageOf, stateOf, type Stage } from '../../sla/task-sla'
import { instantOf } from '../../sla/timing'
import { StepError } from '../signals'
import { type Step } from '../step'
import { isRecordRef, type Outputs, type RecordRef } from '../values'
import { type FlowAction } from './types'

const definitionsOf = oncePerInstance(createSlaDefinitions)

/** Waits until a share of a service level is used up; a pause stops the timer, the end of the service level ends it. */
export const slaPercentageTimer: FlowAction = {
    id: 'a1a50c4573873300d70877186bf6a762',
    name: 'slaPercentageTimer',
    run(step) {
        const ref = slaOf(step)
        const row = step.platform.record(ref.table)
        if (!row.get(ref.sys_id)) return outcome('cancelled')
        const definition = definitionsOf(step.platform).byId(row.getValue('sla') ?? '')
        if (!definition) throw new StepError('The service level has no definition')
        const stage: Stage = stageOf(row)
        if (stage === 'completed' || stage === 'cancelled') return outcome('cancelled')
        if (stage === 'paused') step.suspend([ref])
        const state = stateOf(step.platform, row, definition)
        const due = instantOf(state, Number(step.text('percentage')) / 100)
        if (step.platform.clock.now() < due) step.suspend([ref], due)
        return outcome('completed', {
            scheduled_end_date_time: toGlide(due),
            total_duration: durationToGlide(due - state.start),
        })
    },
}

/** The build leaves the input empty: the running service level is the one that triggered the flow. */
function slaOf(step: Step): RecordRef {
    const given = step.ref('task_sla_record', 'task_sla_table') ?? step.run.state.trigger.task_sla_record
    if (!isRecordRef(given)) throw new StepError('SLA Percentage Timer needs a flow that an SLA started')
    return given
}

function outcome(status: string, more: Outputs = {}): Outputs {
    return { scheduled_end_date_time: null, total_duration: null, ...more, status }
}
