import { type Json, type Platform } from '../../../platform'
import { durationFromGlide, fromGlide, toGlide } from '../../../time/format'
import { type FlowDefinition, type FlowTrigger } from '../definition'
import { type FlowEngineCore } from '../engine'
import { textOf } from '../values'

const KIND = 'flow.schedule'
const DAY_MS = 86_400_000
const SCHEDULED = ['daily', 'weekly', 'monthly', 'repeat', 'run_once']

export function isScheduledTrigger(trigger: FlowTrigger): boolean {
    return SCHEDULED.includes(trigger.type)
}

/** Lets the scheduler start flows at their times. */
export function installScheduledTriggers(platform: Platform, engine: FlowEngineCore): void {
    platform.scheduler.on(KIND, (payload: Json) => {
        const flow = engine.library.get(String(payload))
        if (!flow || !engine.library.isActive(flow.id)) return
        const now = toGlide(platform.clock.now())
        engine.start(flow.id, {
            trigger: { run_start_time: now, run_start_date_time: now },
            subject: null,
            foreground: false,
        })
        if (flow.trigger?.type !== 'run_once') scheduleNext(platform, flow, platform.clock.now())
    })
}

/** Queues the first run of an activated flow; a repeating one runs at once. */
export function scheduleFirst(platform: Platform, flow: FlowDefinition): void {
    const now = platform.clock.now()
    if (flow.trigger?.type === 'repeat') platform.scheduler.at(now, KIND, flow.id, flow.id)
    else scheduleNext(platform, flow, now)
}

function scheduleNext(platform: Platform, flow: FlowDefinition, after: number): void {
    if (flow.trigger) platform.scheduler.at(nextRun(flow.trigger, after), KIND, flow.id, flow.id)
}

/** The next time after an instant. All of it is UTC: the build keeps no zone (sdk). */
export function nextRun(trigger: FlowTrigger, after: number): number {
    const input = (name: string) => textOf(trigger.inputs.get(name)?.value)
    if (trigger.type === 'run_once') return fromGlide(input('run_in'))
    if (trigger.type === 'repeat') return after + durationFromGlide(input('repeat'))
    const time = fromGlide(input('time') || '1970-01-01 00:00:00') % DAY_MS
    for (let day = Math.floor(after / DAY_MS) * DAY_MS; ; day += DAY_MS) {
        if (day + time > after && fallsOn(trigger.type, input, day)) return day + time
    }
}

function fallsOn(type: string, input: (name: string) => string, day: number): boolean {
    const date = new Date(day)
    if (type === 'weekly') return ((date.getUTCDay() + 6) % 7) + 1 === Number(input('day_of_week'))
    if (type !== 'monthly') return true
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    return date.getUTCDate() === Math.min(Number(input('day_of_month')), last)
}
