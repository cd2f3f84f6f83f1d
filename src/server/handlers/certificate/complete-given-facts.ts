import { type GlideRecord } from '@servicenow/glide'
import { windowEndsOn } from '../../core/certificate/describe'
import { nameSetKey } from '../../core/certificate/name-set-key'
import { normalizedNameSet, splitNames } from '../../core/hostname/names'
import { expiresAt } from '../../core/time/expiry'
import { fromGlideUtc, glideUtc } from '../../core/time/glide-time'

/**
 * Before a certificate is written without its text, as an inventory from elsewhere may hold it: what was given stands,
 * and what follows from it is worked out.
 */
export function completeGivenFacts(current: GlideRecord): void {
    const names = splitNames(current.getValue('names') ?? '')
    if (names.length > 0) current.setValue('name_set_key', nameSetKey(normalizedNameSet(names)))
    const notAfter = fromGlideUtc(current.getValue('not_after') ?? '')
    if (notAfter !== null) current.setValue('expires_at', glideUtc(expiresAt(notAfter)))
    const deliveredAt = fromGlideUtc(current.getValue('delivered_at') ?? '')
    if (deliveredAt !== null) current.setValue('window_ends_on', windowEndsOn(deliveredAt))
}
