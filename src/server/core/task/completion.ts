import { type Finding, error, verdictOf } from '../check/finding'
import { matchCertificateToRequest } from '../check/match-certificate'
import { type CertificateKind, type CertificateMatchFacts, type Checked } from '../check/types'
import { checkCertificate } from '../check/check-certificate'
import { type CertificateType } from '../lifespan/policy'
import { type CalendarDate, dateOf } from '../time/calendar'

/** What a certificate that is handed in is compared with. */
export interface RequestToFulfil {
    names: readonly string[]
    /** Key of the CSR; empty when the department made the request in SCM. */
    spkiSha256: string
    kind?: CertificateKind
}

export interface CompletionSurroundings {
    /** Epoch milliseconds. */
    now: number
    /** Longest validity in days of a certificate of a type issued on a day (L1, L3); null when no rule is known. */
    maxDaysOn(day: CalendarDate, type: CertificateType): number | null
    /** Number of the certificate record with this fingerprint; empty when there is none. */
    recordedAs(fingerprint: string): string
}

/**
 * Judges the certificate that a fulfiller hands in: readable, for the requested names and key, within the lifespan of
 * its issue date, and not recorded before. Every difference is a finding.
 */
export function judgeIssuedCertificate(
    pem: string,
    request: RequestToFulfil,
    surroundings: CompletionSurroundings
): Checked<CertificateMatchFacts | null> {
    const maxDays = maxDaysOf(pem, surroundings)
    const matched = matchCertificateToRequest(pem, { ...request, maxDays }, { now: surroundings.now })
    const recorded = matched.facts === null ? '' : surroundings.recordedAs(matched.facts.fingerprints.sha256)
    if (recorded === '') return matched
    const findings: Finding[] = [...matched.findings, alreadyRecorded(recorded)]
    return { verdict: verdictOf(findings), findings, facts: matched.facts }
}

function maxDaysOf(pem: string, surroundings: CompletionSurroundings): number | undefined {
    const facts = checkCertificate(pem).facts
    if (facts === null) return undefined
    const type = facts.kind === 'code_signing' ? 'code_signing' : 'tls'
    return surroundings.maxDaysOn(dateOf(facts.validity.notBefore), type) ?? undefined
}

export function alreadyRecorded(number: string): Finding {
    return error(
        'ALREADY_RECORDED',
        `This certificate is recorded already, as ${number}. Hand in the newly issued one.`
    )
}
