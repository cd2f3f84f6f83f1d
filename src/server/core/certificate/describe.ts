import { type CertificateFacts } from '../check/types'
import { entityDomain, wildcardBase } from '../hostname/roots'
import { addDays, type CalendarDate } from '../time/calendar'
import { glideUtc } from '../time/glide-time'
import { pacificDate } from '../time/pacific'
import { nameSetKey } from './name-set-key'

/** Days after delivery in which a certificate may be tested, changed or revoked (C3). */
export const REISSUE_WINDOW_DAYS = 25

/** Everything that the record of a certificate takes from the certificate itself, by column. */
export function certificateColumns(facts: CertificateFacts): Record<string, string> {
    const { validity, key } = facts
    return {
        common_name: facts.commonName || (facts.names[0] ?? ''),
        names: facts.names.join('\n'),
        // Code-signing certificates have no names: two of them have nothing in common that one could replace.
        name_set_key: facts.names.length === 0 ? '' : nameSetKey(facts.nameSet),
        kind: facts.kind,
        serial: facts.serial,
        issuer: facts.issuedBy || facts.issuer,
        issued_to: facts.issuedTo,
        key_type: key.type,
        key_size: String(key.bits),
        spki_sha256: key.spkiSha256,
        fingerprint: facts.fingerprints.sha256,
        not_before: glideUtc(validity.notBefore),
        not_after: glideUtc(validity.notAfter),
        expires_at: glideUtc(validity.expiresAt),
    }
}

/** The last day of the reissue window (C3): 25 calendar days from the Pacific day of delivery. */
export function windowEndsOn(deliveredAt: number): CalendarDate {
    return addDays(pacificDate(deliveredAt), REISSUE_WINDOW_DAYS)
}

/** Names of the domain records a certificate may belong to, the most specific first: a host, then the domain above. */
export function domainCandidates(name: string): string[] {
    const base = wildcardBase(name) ?? name
    return [...new Set([base, entityDomain(name)])].filter((candidate) => candidate !== '')
}
