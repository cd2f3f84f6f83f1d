import { type CertificateFacts, type CheckContext, type Checked } from './types'

/**
 * Reads an issued certificate and says what it is, whose it is (C6) and what to do next (O1).
 * `facts` is null when it cannot be read, and always for a private key (finding PRIVATE_KEY).
 */
export function checkCertificate(
    _text: string | Uint8Array,
    _ctx: CheckContext = {}
): Checked<CertificateFacts | null> {
    return { verdict: 'reject', findings: [], facts: null }
}
