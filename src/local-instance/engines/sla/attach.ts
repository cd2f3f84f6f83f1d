/** Attaching a service level to a task: where it starts, whose clock it follows, and when it will breach (platform-spec 3.5). */
import { type Platform, type PlatformRecord } from '../../platform'
import { durationToGlide, fromGlide, toGlide } from '../../time/format'
import { systemZone } from '../../time/glide-value'
import { isZone } from '../../time/zones'
import { type Interval } from '../schedule/intervals'
import { createSchedules } from '../schedule/schedules'
import { type Schedule } from '../schedule/schedule'
import { type SlaDefinition } from './definition'
import { relativeEnd } from './relative-duration'
import { pausesSince, type PastPauses } from './retroactive'
import { setPlannedEnd, setTiming, stateOf, TABLE } from './task-sla'

/** Inserts the task SLA and answers its record. */
export function attach(platform: Platform, definition: SlaDefinition, task: PlatformRecord): PlatformRecord {
    const now = platform.clock.now()
    const start = startOf(definition, task, now)
    const zone = zoneOf(platform, definition, task)
    const scheduleId = scheduleOf(definition, task)
    const schedule = scheduleId ? createSchedules(platform).get(scheduleId, zone) : null
    const past = pastPauses(platform, definition, task, start, now)

    const row = platform.record(TABLE)
    row.initialize()
    row.setValue('task', task.getUniqueValue())
    row.setValue('sla', definition.id)
    row.setValue('active', true)
    row.setValue('start_time', toGlide(start))
    row.setValue('end_time', '')
    row.setValue('schedule', schedule?.isValid ? scheduleId : '')
    row.setValue('timezone', zone)
    row.setValue('has_breached', false)
    row.setValue('pause_duration', durationToGlide(lengthOf(past.closed)))
    row.setValue('business_pause_duration', durationToGlide(openTimeIn(schedule, past.closed)))
    row.setValue('stage', past.openSince === null ? 'in_progress' : 'paused')
    row.setValue('pause_time', past.openSince === null ? '' : toGlide(past.openSince))
    if (definition.duration === null) {
        const current = definition.durationWorksOnSla ? row : task
        const counted = schedule?.isValid ? schedule : null
        const end = relativeEnd(platform, definition.durationType, current, { start, zone, schedule: counted })
        row.setValue('planned_end_time', toGlide(end))
    }
    const state = stateOf(platform, row, definition)
    setPlannedEnd(row, state, definition)
    row.setValue('original_breach_time', row.getValue('planned_end_time'))
    setTiming(row, state, past.openSince ?? now)
    if (!row.insert())
        throw new Error(`The service level '${definition.name}' could not be attached to ${task.getDisplayValue()}`)
    return row
}

/** The field of a retroactive definition, or now when it is empty or not retroactive; whole seconds. */
function startOf(definition: SlaDefinition, task: PlatformRecord, now: number): number {
    const text = definition.startField && task.getElement(definition.startField)?.getValue()
    return text ? fromGlide(text) : Math.floor(now / 1000) * 1000
}

function scheduleOf(definition: SlaDefinition, task: PlatformRecord): string {
    if (definition.scheduleSource === 'no_schedule') return ''
    if (definition.scheduleSource !== 'task_field') return definition.schedule
    return task.getElement(definition.scheduleField)?.getValue() ?? ''
}

/** `sla.timezone` is the definition's own; the other sources are paths from the task, such as `task.caller_id.time_zone`. */
function zoneOf(platform: Platform, definition: SlaDefinition, task: PlatformRecord): string {
    const path = definition.zoneSource.replace(/^task\./, '')
    const zone = path === 'sla.timezone' ? definition.zone : (task.getElement(path)?.getValue() ?? '')
    return zone && isZone(zone) ? zone : systemZone(platform)
}

function pastPauses(
    platform: Platform,
    definition: SlaDefinition,
    task: PlatformRecord,
    start: number,
    now: number
): PastPauses {
    const none = { closed: [], openSince: null }
    if (!definition.retroactivePause || !definition.pause || start >= now) return none
    return pausesSince(platform, definition, task, start)
}

function lengthOf(intervals: readonly Interval[]): number {
    return intervals.reduce((sum, [from, to]) => sum + to - from, 0)
}

function openTimeIn(schedule: Schedule | null, intervals: readonly Interval[]): number {
    if (!schedule) return lengthOf(intervals)
    return intervals.reduce((sum, [from, to]) => sum + schedule.duration(from, to), 0)
}
