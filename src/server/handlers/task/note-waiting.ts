import { type GlideRecord } from '@servicenow/glide'
import { WAITING_ON } from '../../core/states'
import { glideUtc } from '../../core/time/glide-time'
import { now } from '../../records/clock'

/** T6: since when a task waits for somebody outside CDT. */
export function noteWaiting(current: GlideRecord): void {
    const waiting = (current.getValue('waiting_on') ?? WAITING_ON.cdt) !== WAITING_ON.cdt
    current.setValue('waiting_since', waiting ? glideUtc(now()) : '')
}
