import { isWithin, wildcardBase } from './roots'

/** A domain approved for an organization (service.md D2, D3). */
export interface ApprovedDomain {
    /** Normalized: lower case, no wildcard. */
    name: string
    /** A third-level domain stands for itself and everything below it; a host for itself alone. */
    kind: 'third_level' | 'host'
    wildcardAllowed: boolean
}

export type Authorization = 'authorized' | 'wildcard_not_allowed' | 'not_authorized'

/** Whether these approved domains let their organization have a certificate for a normalized name, and if not, why. */
export function authorization(name: string, approvedDomains: readonly ApprovedDomain[]): Authorization {
    const base = wildcardBase(name)
    if (base === null) {
        return approvedDomains.some((domain) => stands(domain, name)) ? 'authorized' : 'not_authorized'
    }
    const domains = approvedDomains.filter((domain) => domain.kind === 'third_level' && isWithin(base, domain.name))
    if (domains.length === 0) return 'not_authorized'
    return domains.some((domain) => domain.wildcardAllowed) ? 'authorized' : 'wildcard_not_allowed'
}

export function authorizedFor(name: string, approvedDomains: readonly ApprovedDomain[]): boolean {
    return authorization(name, approvedDomains) === 'authorized'
}

function stands(domain: ApprovedDomain, name: string): boolean {
    return domain.kind === 'third_level' ? isWithin(name, domain.name) : name === domain.name
}
