/**
 * The only place where the local instance reads the machine's clock.
 *
 * A frozen clock stands still until it is set. A running clock that was set goes on from there, so that an instance can
 * be moved into the future and stay alive.
 */
import { type Clock } from './platform'

export class InstanceClock implements Clock {
    readonly frozen: boolean
    private frozenAt: number
    /** What a running clock adds to the machine's time, in milliseconds. */
    private offset = 0

    /** @param frozenAt milliseconds since the epoch; without it the clock runs with the machine's. */
    constructor(frozenAt?: number) {
        this.frozen = frozenAt !== undefined
        this.frozenAt = frozenAt ?? 0
    }

    now(): number {
        return this.frozen ? this.frozenAt : Date.now() + this.offset
    }

    /** Moves the clock to an instant; a running clock runs on from it. */
    set(ms: number): void {
        if (!Number.isFinite(ms)) throw new RangeError(`The clock cannot be set to ${ms}`)
        if (this.frozen) this.frozenAt = ms
        else this.offset = ms - Date.now()
    }
}
