import { cycleKey } from '../../core/renewal/cycle-key'
import { closureEvidence } from '../../core/renewal/replacement'
import { isLive } from '../../core/certificate/life'
import { CERTIFICATE_KIND, PURPOSE } from '../../core/states'
import { orderedCertificate } from '../../records/certificate'
import { markReplaced, siblingWith } from '../../records/replacement'
import { closeRenewal } from '../../records/renewal-tasks'
import { type Submittal } from '../../records/submittal'

/**
 * After a certificate was recorded: where the department itself named the certificate that it takes the place of, and the
 * names cannot prove it, because a reissue changed them or code signing has none, that one is replaced (C3).
 */
export function replaceAsOrdered(submittal: Submittal, recorded: string): void {
    const named = submittal.purpose === PURPOSE.reissue || submittal.kind === CERTIFICATE_KIND.codeSigning
    const older = orderedCertificate(submittal.replaces)
    if (!named || older === null || !isLive(older.status)) return
    const replaced = siblingWith(older.id)
    const by = siblingWith(recorded)
    if (replaced === null || by === null) return
    markReplaced({ replaced, by })
    closeRenewal(cycleKey(replaced.id), closureEvidence(by, `as ordered with ${submittal.number}`))
}
