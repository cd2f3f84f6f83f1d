import { gs, type GlideRecord } from '@servicenow/glide'
import { cycleKey } from '../../core/renewal/cycle-key'
import { revocationInWords } from '../../core/submittal/order'
import { SUBMITTAL_STATUS } from '../../core/states'
import { markRevoked } from '../../records/certificate'
import { closeRenewal } from '../../records/renewal-tasks'
import { findSubmittal, setSubmittalStatus } from '../../records/submittal'
import { linkCertificate, toTask } from '../../records/task'

/** After a task to revoke a certificate is completed: nobody is warned about it, or asked to renew it, any more (C3). */
export function completeRevocation(current: GlideRecord): void {
    const task = toTask(current)
    const submittal = findSubmittal(task.submittal)
    if (submittal === null || submittal.status === SUBMITTAL_STATUS.fulfilled) return
    const revoked = markRevoked(submittal.replaces)
    if (!revoked.ok) {
        gs.error(`${task.number}: the revocation could not be recorded. ${revoked.reason}`)
        return
    }
    closeRenewal(
        cycleKey(revoked.id),
        `${revoked.number} is revoked, as ordered with ${submittal.number}: ${revocationInWords(submittal.revocationReason)}.`
    )
    setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.fulfilled, revoked.id)
    linkCertificate(task.id, revoked.id)
}
