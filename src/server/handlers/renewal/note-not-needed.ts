import { type GlideRecord } from '@servicenow/glide'
import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'
import { setNotNeeded } from '../../records/renewal-certificates'

/**
 * After a renewal is closed or opened again: a certificate that is still in use though its renewal is closed is not needed
 * any more, as somebody said by name and with a reason, so nobody is reminded of it. Opened again, it is needed again.
 */
export function noteNotNeeded(current: GlideRecord): void {
    const since = current.getValue('active') === '1' ? null : pacificDate(now())
    setNotNeeded(current.getValue('certificate') ?? '', since)
}
