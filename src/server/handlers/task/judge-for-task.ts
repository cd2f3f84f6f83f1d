import { error } from '../../core/check/finding'
import { type CertificateMatchFacts, type Checked } from '../../core/check/types'
import { judgeIssuedCertificate } from '../../core/task/completion'
import { recordedAs } from '../../records/certificate'
import { now } from '../../records/clock'
import { maxValidityDaysOn } from '../../records/lifespan-limit'
import { findSubmittal } from '../../records/submittal'

/** Whether a certificate is the one that a task's submittal asks for. */
export function judgeForTask(submittalId: string, pem: string): Checked<CertificateMatchFacts | null> {
    const submittal = findSubmittal(submittalId)
    if (submittal === null) {
        const finding = error(
            'NO_SUBMITTAL',
            'The task names no submittal, so there is nothing to compare the certificate with.'
        )
        return { verdict: 'reject', findings: [finding], facts: null }
    }
    return judgeIssuedCertificate(pem, submittal, { now: now(), maxDaysOn: maxValidityDaysOn, recordedAs })
}
