import { type GlideRecord } from '@servicenow/glide'
import { cycleKey } from '../../core/renewal/cycle-key'
import { closureEvidence, replacements } from '../../core/renewal/replacement'
import { linkReplaced, liveSiblings, markReplaced, toSibling } from '../../records/replacement'
import { closeRenewal } from '../../records/renewal-tasks'

/**
 * After a certificate is recorded: older live ones of the same organization for exactly the same names are replaced, and
 * their open renewals close with the new certificate as evidence. Names that only overlap prove nothing and close nothing.
 */
export function replaceOlderCertificates(current: GlideRecord): void {
    const nameSetKey = current.getValue('name_set_key')
    if (!nameSetKey) return
    const recorded = toSibling(current)
    const siblings = liveSiblings(current.getValue('organization') ?? '', nameSetKey, recorded.id)
    for (const replacement of replacements(recorded, siblings)) {
        markReplaced(replacement)
        linkReplaced(replacement.by.id, replacement.replaced.id)
        closeRenewal(cycleKey(replacement.replaced.id), closureEvidence(replacement.by))
    }
}
