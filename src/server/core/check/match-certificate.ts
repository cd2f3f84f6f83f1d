import { type CertificateMatchFacts, type CheckContext, type Checked, type RequestedCertificate } from './types'

/** Whether a delivered certificate is the one that was requested; if not, the exact difference. */
export function matchCertificateToRequest(
    _certificate: string | Uint8Array,
    _request: RequestedCertificate,
    _ctx: CheckContext = {}
): Checked<CertificateMatchFacts | null> {
    return { verdict: 'reject', findings: [], facts: null }
}
