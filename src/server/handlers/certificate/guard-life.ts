import { gs, type GlideRecord } from '@servicenow/glide'
import { lifeFault } from '../../core/certificate/life'
import { type CertificateStatus } from '../../core/states'

/** Before a certificate's status is written: it takes only the steps that a certificate's life has. */
export function guardLife(current: GlideRecord, previous: GlideRecord): void {
    const fault = lifeFault(
        previous.getValue('status') as CertificateStatus,
        current.getValue('status') as CertificateStatus
    )
    if (fault === null) return
    gs.addErrorMessage(fault)
    current.setAbortAction(true)
}
