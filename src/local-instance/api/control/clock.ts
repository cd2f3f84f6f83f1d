import { type Instance } from '../../instance'
import { jsonObject } from '../body'
import { badRequest } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { durationOf } from './duration'

/** GET /api/local/clock: the instance's time and whether it moves only when told. */
export function readClock(instance: Instance): ApiReply {
    return result({ now: new Date(instance.clock.now()).toISOString(), frozen: instance.clock.frozen })
}

/** POST /api/local/clock: `{"set": ISO time}` or `{"advance": ISO duration}`; all that is due on the way happens. */
export function moveClock(instance: Instance, request: ApiRequest): ApiReply {
    const { set, advance } = jsonObject(request)
    advanceClock(instance, targetOf(instance.clock.now(), set, advance))
    return readClock(instance)
}

/** Moves the clock to a time. Refused when it runs by itself, and backwards: what happened cannot be undone. */
export function advanceClock(instance: Instance, target: number): void {
    const now = instance.clock.now()
    if (!instance.clock.frozen)
        throw badRequest('The clock runs in real time', 'Start the local instance with --clock to move it by hand')
    if (target < now)
        throw badRequest(
            'The clock does not go back',
            `It is ${new Date(now).toISOString()}; what has happened since ${new Date(target).toISOString()} cannot be undone`
        )
    instance.advanceTo(target)
}

function targetOf(now: number, set: unknown, advance: unknown): number {
    if ((set === undefined) === (advance === undefined))
        throw badRequest('Say either set or advance', '{"set": "2026-12-01T09:00:00Z"} or {"advance": "P1DT2H"}')
    if (set !== undefined) return momentOf(String(set))
    const duration = durationOf(String(advance))
    if (duration === undefined)
        throw badRequest(
            `Not a duration: ${String(advance)}`,
            'ISO 8601 with weeks, days, hours, minutes or seconds: P1DT2H'
        )
    return now + duration
}

/** A point in time needs its offset: a text without one would mean another moment on every machine. */
export function momentOf(text: string): number {
    const ms = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
    if (Number.isNaN(ms)) throw badRequest(`Not a time: ${text}`, 'ISO 8601 with an offset: 2026-12-01T09:00:00Z')
    return ms
}
