import { type CheckContext, type Checked, type SubmittalFacts, type SubmittalInput } from './types'

/** Judges one Security Certificate Submittal (R3): the CSR, the names wanted besides, and the kind ordered (C1, D3). */
export function checkSubmittal(submittal: SubmittalInput, _ctx: CheckContext = {}): Checked<SubmittalFacts> {
    const facts = { kind: submittal.kind, commonName: '', names: [], nameSet: '', csr: null }
    return { verdict: 'reject', findings: [], facts }
}
