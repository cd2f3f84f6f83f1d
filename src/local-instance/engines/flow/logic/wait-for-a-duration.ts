import { UnsupportedError } from '../../../errors'
import { durationFromGlide, durationToGlide, fromGlide, toGlide } from '../../../time/format'
import { dueAfter } from '../due'
import { StepError } from '../signals'
import { type Step } from '../step'
import { type FlowLogic } from './types'

export const waitForADurationLogic: FlowLogic = {
    id: 'fdb2541473031300b61e66476bf6a70e',
    name: 'waitForADuration',
    run(step) {
        if (step.state.done) return
        const started = step.once('started', () => step.platform.clock.now())
        const due = step.once('due', () => dueOf(step))
        if (step.platform.clock.now() < due) step.suspend([], due)
        step.state.outputs = {
            total_duration: durationToGlide(Math.max(0, due - started)),
            scheduled_end_date_time: toGlide(due),
        }
        step.state.done = true
    },
}

function dueOf(step: Step): number {
    const type = step.text('duration_type')
    const duration = durationFromGlide(step.text('timer_duration') || '1970-01-01 00:00:00')
    const schedule = step.text('timer_schedule')
    if (type === 'explicit_duration') return dueAfter(step.platform, step.platform.clock.now(), duration, schedule)
    if (type !== 'relative_duration') throw new UnsupportedError(`waitForADuration with '${type}'`)
    const base = step.text('timer_relative_duration_datetime')
    if (!base) throw new StepError('The date to wait for is empty')
    if (step.text('timer_relative_duration_operator') !== 'before') {
        return dueAfter(step.platform, fromGlide(base), duration, schedule)
    }
    if (schedule) throw new UnsupportedError('waitForADuration before a date on a schedule')
    return fromGlide(base) - duration
}
