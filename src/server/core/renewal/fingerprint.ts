import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '../x509/bytes'
import { type LifespanPolicy } from '../lifespan/policy'
import { type RenewalRules } from './window'

/** Text that is another one whenever the plans of certificates may have to be: rules, calendar or policy changed. */
export function planFingerprint(rules: RenewalRules, policies: readonly LifespanPolicy[]): string {
    const text = JSON.stringify([
        rules.objectiveBusinessDays,
        rules.installBufferDays,
        [...rules.holidays].sort(),
        policies
            .map((policy) => [
                policy.certificateType,
                policy.issuedFrom,
                policy.maxValidityDays,
                policy.caMaxValidityDays,
                policy.domainEvidenceDays,
                policy.caDomainEvidenceDays,
                policy.identityDays,
            ])
            .sort((one, other) => (String(one) < String(other) ? -1 : 1)),
    ])
    return hex(sha256(Uint8Array.from(text, (character) => character.charCodeAt(0))))
}
