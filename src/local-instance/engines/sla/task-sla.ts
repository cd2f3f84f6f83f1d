/** Reading and writing the rows of `task_sla` (platform-spec 3.5). */
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { durationFromGlide, durationToGlide, fromGlide, toGlide } from '../../time/format'
import { createSchedules } from '../schedule/schedules'
import { type SlaDefinition } from './definition'
import { instantOf, timingAt, type SlaState } from './timing'

export const TABLE = 'task_sla'
export type Stage = 'in_progress' | 'paused' | 'completed' | 'cancelled'

export function stageOf(row: PlatformRecord): Stage {
    return row.getValue('stage') as Stage
}

export function activeSlasOf(platform: Platform, task: SysId): PlatformRecord {
    const rows = platform.record(TABLE)
    rows.addQuery('task', task)
    rows.addQuery('active', true)
    rows.query()
    return rows
}

export function instantIn(row: PlatformRecord, field: string): number | null {
    const text = row.getValue(field)
    return text === null ? null : fromGlide(text)
}

export function durationIn(row: PlatformRecord, field: string): number {
    const text = row.getValue(field)
    return text === null ? 0 : durationFromGlide(text)
}

/** What the row says of its service level. A relative duration has its end in the row instead of a length. */
export function stateOf(platform: Platform, row: PlatformRecord, definition: SlaDefinition): SlaState {
    const start = instantIn(row, 'start_time') ?? platform.clock.now()
    const scheduleId = row.getValue('schedule')
    const schedule = scheduleId ? createSchedules(platform).get(scheduleId, row.getValue('timezone') ?? '') : null
    const counted = schedule?.isValid ? schedule : null
    const end = instantIn(row, 'planned_end_time') ?? start
    const target = definition.duration ?? end - start
    return {
        start,
        pause: durationIn(row, 'pause_duration'),
        businessPause: durationIn(row, 'business_pause_duration'),
        target,
        businessTarget: definition.duration ?? (counted ? counted.duration(start, end) : target),
        schedule: counted,
    }
}

/** Writes elapsed times, percentages and the breach into the row, as of `at`. A breach is never taken back. */
export function setTiming(row: PlatformRecord, state: SlaState, at: number): void {
    const timing = timingAt(state, at)
    row.setValue('duration', durationToGlide(timing.elapsed))
    row.setValue('business_duration', durationToGlide(timing.businessElapsed))
    row.setValue('time_left', durationToGlide(timing.left))
    row.setValue('business_time_left', durationToGlide(timing.businessLeft))
    row.setValue('percentage', timing.percentage)
    row.setValue('business_percentage', timing.businessPercentage)
    if (timing.breached) row.setValue('has_breached', true)
}

/** Sets the planned end from what the row says of start and pauses; a relative duration keeps the end it got. */
export function setPlannedEnd(row: PlatformRecord, state: SlaState, definition: SlaDefinition): void {
    if (definition.duration !== null) row.setValue('planned_end_time', toGlide(instantOf(state, 1)))
}
