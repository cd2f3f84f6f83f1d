/**
 * The service level engine: two passes over the definitions at every write of a task (platform-spec 3.5).
 *
 * The first pass attaches what is not attached, the second moves every active task SLA to its next stage, the first
 * matching condition deciding: complete, reset, cancel, pause, resume. Definitions do not touch each other, so both passes
 * go over one definition after the other.
 */
import { type Platform, type PlatformRecord, type Write } from '../../platform'
import { durationToGlide, toGlide } from '../../time/format'
import { attach } from './attach'
import { type Checkpoints } from './checkpoints'
import { conditionsOn, type Conditions } from './conditions'
import { type SlaDefinition, type SlaDefinitions } from './definition'
import { activeSlasOf, instantIn, setPlannedEnd, setTiming, stageOf, stateOf, type Stage } from './task-sla'

/** What a task that is only just made has. */
const NONE: ReadonlyMap<string, PlatformRecord> = new Map()

export function createSlaEngine(
    platform: Platform,
    definitions: SlaDefinitions,
    checkpoints: Checkpoints
): (write: Write) => void {
    function onWrite(write: Write): void {
        const known = definitions.for(write.record.getRecordClassName())
        if (known.length === 0 || write.operation === 'delete') return
        const running = write.operation === 'insert' ? NONE : slasByDefinition(write.record)
        for (const definition of known) {
            const conditions = conditionsOn(platform, definition, write.record, write.previous)
            const row = running.get(definition.id)
            if (row) advance(row, definition, conditions, write.record)
            else if (definition.active && conditions.attaches()) {
                settle(start(definition, write.record), definition, conditions)
            }
        }
    }

    function slasByDefinition(task: PlatformRecord): Map<string, PlatformRecord> {
        const rows = activeSlasOf(platform, task.getUniqueValue())
        const running = new Map<string, PlatformRecord>()
        while (rows.next()) {
            const row = platform.record(rows.getTableName())
            if (row.get(rows.getUniqueValue())) running.set(row.getValue('sla') ?? '', row)
        }
        return running
    }

    function start(definition: SlaDefinition, task: PlatformRecord): PlatformRecord {
        const row = attach(platform, definition, task)
        if (stageOf(row) === 'in_progress') checkpoints.schedule(row, stateOf(platform, row, definition), 0)
        return row
    }

    function advance(
        row: PlatformRecord,
        definition: SlaDefinition,
        conditions: Conditions,
        task: PlatformRecord
    ): void {
        if (conditions.completes()) finish(row, definition, 'completed')
        else if (conditions.resets()) {
            finish(row, definition, definition.resetAction === 'complete' ? 'completed' : 'cancelled')
            settle(start(definition, task), definition, conditions)
        } else settle(row, definition, conditions)
    }

    /** What the second pass may do to a service level that was only just attached, too: it cannot be complete or reset. */
    function settle(row: PlatformRecord, definition: SlaDefinition, conditions: Conditions): void {
        const stage = stageOf(row)
        if (conditions.cancels()) finish(row, definition, 'cancelled')
        else if (stage === 'in_progress' && conditions.pauses()) pause(row, definition)
        else if (stage === 'paused' && conditions.resumes()) resume(row, definition)
        else recompute(platform, row, definition)
    }

    function finish(row: PlatformRecord, definition: SlaDefinition, stage: Stage): void {
        if (stageOf(row) === 'paused') closePause(row, definition)
        row.setValue('stage', stage)
        row.setValue('active', false)
        row.setValue('end_time', toGlide(platform.clock.now()))
        setTiming(row, stateOf(platform, row, definition), platform.clock.now())
        row.update()
        checkpoints.cancel(row.getUniqueValue())
    }

    function pause(row: PlatformRecord, definition: SlaDefinition): void {
        row.setValue('stage', 'paused')
        row.setValue('pause_time', toGlide(platform.clock.now()))
        setTiming(row, stateOf(platform, row, definition), platform.clock.now())
        row.update()
        checkpoints.cancel(row.getUniqueValue())
    }

    function resume(row: PlatformRecord, definition: SlaDefinition): void {
        closePause(row, definition)
        row.setValue('stage', 'in_progress')
        const state = stateOf(platform, row, definition)
        setPlannedEnd(row, state, definition)
        setTiming(row, state, platform.clock.now())
        row.update()
        checkpoints.resume(row, state, platform.clock.now())
    }

    /** Adds the pause that ends now to those before it. */
    function closePause(row: PlatformRecord, definition: SlaDefinition): void {
        const now = platform.clock.now()
        const since = instantIn(row, 'pause_time') ?? now
        const { schedule, pause, businessPause } = stateOf(platform, row, definition)
        row.setValue('pause_duration', durationToGlide(pause + now - since))
        const open = schedule ? schedule.duration(since, now) : now - since
        row.setValue('business_pause_duration', durationToGlide(businessPause + open))
        row.setValue('pause_time', '')
    }

    return onWrite
}

/** Brings the figures of an active task SLA up to date without telling rules or flows. Those of a paused one stand still. */
export function recompute(platform: Platform, row: PlatformRecord, definition: SlaDefinition): void {
    const until = stageOf(row) === 'paused' ? instantIn(row, 'pause_time') : null
    setTiming(row, stateOf(platform, row, definition), until ?? platform.clock.now())
    row.setWorkflow(false)
    row.update()
    row.setWorkflow(true)
}
