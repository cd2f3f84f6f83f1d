import { type CheckContext, type Checked, type CsrFacts } from './types'

/**
 * Judges a pasted or attached certificate signing request: its form, signature, key, names and extensions.
 * `facts` is null when it cannot be read, and always for a private key (finding PRIVATE_KEY).
 */
export function checkCsr(_csr: string | Uint8Array, _ctx: CheckContext = {}): Checked<CsrFacts | null> {
    return { verdict: 'reject', findings: [], facts: null }
}
