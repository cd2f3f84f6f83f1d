import { gs, type GlideRecord } from '@servicenow/glide'
import { cycleKey } from '../../core/renewal/cycle-key'
import { closureEvidence } from '../../core/renewal/replacement'
import { linkReplaced, markReplaced, siblingWith } from '../../records/replacement'
import { closeRenewal } from '../../records/renewal-tasks'

/** After a human decided that a newer certificate with other names replaces an older one: as if the names were the same. */
export function settleComparison(current: GlideRecord): void {
    const replaced = siblingWith(current.getValue('certificate') ?? '')
    const by = siblingWith(current.getValue('newer_certificate') ?? '')
    if (replaced === null || by === null) return
    markReplaced({ replaced, by })
    linkReplaced(by.id, replaced.id)
    closeRenewal(
        cycleKey(replaced.id),
        `${closureEvidence(by, 'for other names')} Decided by ${gs.getUserDisplayName()} in ${current.getValue('number') ?? ''}.`
    )
}
