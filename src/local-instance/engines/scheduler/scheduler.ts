/**
 * The queue of everything that is due later, kept in `sys_trigger` so that it survives a restart (platform-spec 3.15).
 *
 * A row holds the kind as its name, the key as its document key, the payload as its script and the order of queueing as
 * its priority. Items run in order of the second they are due, then of queueing, each in a transaction of its own. One
 * that fails is rolled back, logged and left behind in the state error; the others run all the same.
 */
import { type InstanceClock } from '../../clock'
import { messageOf } from '../../errors'
import { type Json, type Platform, type PlatformRecord, type Scheduler, type SysId } from '../../platform'
import { fromGlide, toGlide } from '../../time/format'

const TABLE = 'sys_trigger'
const READY = 0
const ERROR = -1
/** More runs than this in one go mean that something queues itself without end. */
const RUNAWAY = 100_000

/** A waiting run. */
export interface Trigger {
    readonly dueAt: number
    readonly payload: Json
}

export interface InstanceScheduler extends Scheduler {
    /** Moves the clock to `ms`; all that is due on the way runs with the clock at its due time. */
    advanceTo(ms: number): void
    /** When the next waiting run is due; null when none waits. */
    nextDue(): number | null
    /** The waiting run of this kind and key. */
    waiting(kind: string, key: string): Trigger | null
    /** Calls back before items are looked for, so that an engine can bring its own up to date. */
    beforeRun(prepare: () => void): void
    /** Calls back when the clock was moved and all that came due has run. */
    afterAdvance(listener: () => void): void
}

/** @param runaway how many runs in one go are taken for a loop */
export function createScheduler(platform: Platform, clock: InstanceClock, runaway = RUNAWAY): InstanceScheduler {
    const handlers = new Map<string, (payload: Json) => void>()
    const preparations: (() => void)[] = []
    const advanced: (() => void)[] = []
    let lastOrder: number | null = null
    /** When the first waiting run is due, null when none waits; undefined until it was looked for. */
    let earliest: number | null | undefined
    platform.onMetadataChange([TABLE], () => (earliest = undefined))
    let running = false

    function nextOrder(): number {
        lastOrder ??= Number(firstOf('priority', true, '')?.getValue('priority') ?? 0)
        return ++lastOrder
    }

    function firstOf(orderBy: string, descending: boolean, query: string): PlatformRecord | null {
        const triggers = platform.record(TABLE)
        if (query) triggers.addEncodedQuery(query)
        if (descending) triggers.orderByDesc(orderBy)
        else triggers.orderBy(orderBy)
        triggers.orderBy('priority')
        triggers.setLimit(1)
        triggers.query()
        return triggers.next() ? triggers : null
    }

    function at(dueAt: number, kind: string, payload: Json, key = ''): void {
        if (key) cancel(kind, key)
        const trigger = platform.record(TABLE)
        trigger.initialize()
        trigger.setValue('name', kind)
        trigger.setValue('next_action', toGlide(dueAt))
        trigger.setValue('state', READY)
        trigger.setValue('document_key', key)
        trigger.setValue('script', JSON.stringify(payload))
        trigger.setValue('priority', nextOrder())
        trigger.setWorkflow(false)
        if (!trigger.insert()) throw new Error(`The scheduler could not queue '${kind}'`)
    }

    function find(kind: string, key: string): PlatformRecord {
        const triggers = platform.record(TABLE)
        triggers.addQuery('name', kind)
        triggers.addQuery('document_key', key)
        triggers.addQuery('state', READY)
        triggers.query()
        return triggers
    }

    function cancel(kind: string, key: string): void {
        const triggers = find(kind, key)
        triggers.setWorkflow(false)
        while (triggers.next()) triggers.deleteRecord()
    }

    function waiting(kind: string, key: string): Trigger | null {
        const triggers = find(kind, key)
        return triggers.next() ? { dueAt: dueAtOf(triggers), payload: payloadOf(triggers) } : null
    }

    function next(latest?: number): PlatformRecord | null {
        const isWanted = (dueAt: number): boolean => latest === undefined || dueAt <= latest
        if (earliest === null || (earliest !== undefined && !isWanted(earliest))) return null
        const trigger = firstOf('next_action', false, `state=${READY}`)
        earliest = trigger && dueAtOf(trigger)
        return earliest !== null && isWanted(earliest) ? trigger : null
    }

    function runOne(trigger: PlatformRecord): void {
        const kind = trigger.getValue('name') ?? ''
        try {
            platform.store.transaction(() => {
                const handler = handlers.get(kind)
                if (!handler) throw new Error(`Nothing is registered for '${kind}'`)
                const payload = payloadOf(trigger)
                trigger.setWorkflow(false)
                trigger.deleteRecord()
                handler(payload)
            })
        } catch (thrown) {
            platform.log.error(`scheduler.${kind}`, messageOf(thrown))
            markFailed(trigger.getUniqueValue())
        }
    }

    function markFailed(id: SysId): void {
        const trigger = platform.record(TABLE)
        if (!trigger.get(id)) throw new Error(`The scheduler lost the failed run ${id}`)
        trigger.setValue('state', ERROR)
        trigger.setValue('error_count', 1)
        trigger.setWorkflow(false)
        trigger.update()
    }

    function runUntil(latest: () => number, beforeEach: (dueAt: number) => void): void {
        running = true
        try {
            for (let runs = 0; ; runs++) {
                preparations.forEach((prepare) => prepare())
                const trigger = next(latest())
                if (!trigger) return
                if (runs >= runaway) throw runawayError(trigger)
                beforeEach(dueAtOf(trigger))
                runOne(trigger)
            }
        } finally {
            running = false
        }
    }

    function runawayError(trigger: PlatformRecord): Error {
        const last = `the last was '${trigger.getValue('name')}'`
        return new Error(`The scheduler stopped after ${runaway} runs at ${toGlide(clock.now())}; ${last}`)
    }

    return {
        on: (kind, run) => void handlers.set(kind, run),
        at,
        cancel,
        waiting,
        beforeRun: (prepare) => void preparations.push(prepare),
        afterAdvance: (listener) => void advanced.push(listener),
        runDue() {
            if (!running)
                runUntil(
                    () => clock.now(),
                    () => undefined
                )
        },
        advanceTo(ms) {
            if (running) throw new Error('The clock cannot be moved from within a scheduled run')
            if (ms < clock.now()) throw new RangeError(`The clock cannot be moved back to ${toGlide(ms)}`)
            runUntil(
                () => ms,
                (dueAt) => clock.set(Math.max(clock.now(), dueAt))
            )
            clock.set(Math.max(clock.now(), ms))
            advanced.forEach((listener) => listener())
        },
        nextDue() {
            preparations.forEach((prepare) => prepare())
            const trigger = next()
            return trigger && dueAtOf(trigger)
        },
    }
}

function dueAtOf(trigger: PlatformRecord): number {
    return fromGlide(trigger.getValue('next_action') ?? '')
}

function payloadOf(trigger: PlatformRecord): Json {
    return JSON.parse(trigger.getValue('script') ?? 'null') as Json
}
