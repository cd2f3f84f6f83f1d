import { error, type Finding, warning } from '../check/finding'
import { type SubjectAltName } from '../x509/general-names'
import { type ApprovedDomain, authorization } from './authorization'
import { checkHostname, type HostnameOptions } from './check-hostname'
import { covers, quoted } from './names'
import { wildcardBase } from './roots'

export interface NameSetOptions extends HostnameOptions {
    /** Most names in one certificate. Default: 100. */
    maxNames?: number
    /** Without them nobody's authorization is judged. */
    approvedDomains?: readonly ApprovedDomain[]
}

export interface NameSet {
    findings: Finding[]
    /** The acceptable names, normalized, each once, in the order given. */
    names: string[]
}

export const MAX_NAMES = 100
const MAX_COMMON_NAME = 64

/**
 * Judges the common name and the subject alternative names of one certificate together (CA/B BR 7.1.2.7.12 and 7.1.4.3,
 * service.md D2 and D3). An empty common name is fine as long as there are alternative names.
 */
export function checkNameSet(
    commonName: string,
    altNames: readonly SubjectAltName[],
    options: NameSetOptions
): NameSet {
    const dnsNames = altNames.filter((altName) => altName.kind === 'DNS').map((altName) => altName.value)
    const listed = checkNameList(dnsNames, options)
    const findings = [...altNames.filter((altName) => altName.kind !== 'DNS').map(altNameRefused), ...listed.findings]
    if (commonName === '' && dnsNames.length === 0) findings.push(error('NO_NAMES', NO_NAMES))
    if (commonName === '') return { findings, names: listed.names }

    const judged = judgeCommonName(commonName, dnsNames.length, listed.names, options)
    return { findings: [...findings, ...judged.findings], names: [...listed.names, ...judged.names] }
}

const NO_NAMES = 'There is no host name in it. Make a request with the host names as subject alternative names (DNS).'

/** Judges a list of host names, such as a form's or a request's alternative names. */
export function checkNameList(list: readonly string[], options: NameSetOptions): NameSet {
    const maxNames = options.maxNames ?? MAX_NAMES
    const findings: Finding[] = []
    const names = new Set<string>()
    for (const value of list.slice(0, maxNames)) {
        const verdict = checkHostname(value, options)
        if (!verdict.accepted) {
            findings.push(error(verdict.code, verdict.message, value))
        } else if (names.has(verdict.normalized)) {
            findings.push(duplicate(verdict.normalized))
        } else {
            names.add(verdict.normalized)
            findings.push(...authorizationFindings(verdict.normalized, options.approvedDomains))
        }
    }
    if (list.length > maxNames) findings.push(tooMany(list.length, maxNames))
    return { findings: [...findings, ...coverage(names)], names: [...names] }
}

/** D2 and D3 as findings; none where the approved domains are not known. */
export function authorizationFindings(name: string, approvedDomains?: readonly ApprovedDomain[]): Finding[] {
    if (approvedDomains === undefined) return []
    switch (authorization(name, approvedDomains)) {
        case 'authorized':
            return []
        case 'wildcard_not_allowed':
            return [
                error(
                    'WILDCARD_NOT_ALLOWED',
                    `Wildcards are not approved for the domain of ${quoted(name)}. List the hosts one by one, or ask for wildcards with a Question/Inquiry request.`,
                    name
                ),
            ]
        case 'not_authorized':
            return [
                error(
                    'NOT_AUTHORIZED',
                    `${quoted(name)} is not within a domain that is approved for your organization (${approvedInWords(approvedDomains)}). Check the name, or enroll the domain first with a New Domain Name Enrollment request.`,
                    name
                ),
            ]
    }
}

const LISTED_DOMAINS = 8

function approvedInWords(approvedDomains: readonly ApprovedDomain[]): string {
    if (approvedDomains.length === 0) return 'it has none yet'
    const names = approvedDomains.slice(0, LISTED_DOMAINS).map((domain) => domain.name)
    return names.join(', ') + (approvedDomains.length > LISTED_DOMAINS ? ', ...' : '')
}

function judgeCommonName(commonName: string, dnsCount: number, listed: string[], options: NameSetOptions): NameSet {
    const verdict = checkHostname(commonName, options)
    if (!verdict.accepted) {
        const message = `The common name cannot be used: ${verdict.message}`
        return { findings: [error(`CN_${verdict.code}`, message, commonName)], names: [] }
    }
    const findings: Finding[] = []
    if (commonName.length > MAX_COMMON_NAME) findings.push(error('CN_TOO_LONG', CN_TOO_LONG, commonName))
    if (listed.includes(verdict.normalized)) return { findings, names: [] }
    if (dnsCount > 0) {
        findings.push(
            error(
                'CN_NOT_IN_SAN',
                `The common name ${quoted(commonName)} is not among the subject alternative names. Add it there, or use one of them as the common name.`,
                commonName
            )
        )
        return { findings, names: [] }
    }
    findings.push(
        warning(
            'NO_SAN',
            `There are no subject alternative names; the common name ${quoted(commonName)} is taken as the only name. Browsers read the alternative names alone, so name it there next time.`,
            commonName
        )
    )
    findings.push(...authorizationFindings(verdict.normalized, options.approvedDomains))
    return { findings, names: [verdict.normalized] }
}

const CN_TOO_LONG =
    'The common name is longer than 64 characters. Leave it out or use a shorter one; longer names may stand among the subject alternative names.'

function altNameRefused(altName: SubjectAltName): Finding {
    const what = altName.kind === 'IP' ? 'an IP address' : `an alternative name of type ${altName.kind}`
    return error(
        `SAN_TYPE_${altName.kind}`,
        `${quoted(altName.value)} is ${what}. Only host names (DNS) are accepted; make the request without it.`,
        altName.value
    )
}

function duplicate(name: string): Finding {
    return error('DUPLICATE', `${quoted(name)} is listed twice. Remove one of them.`, name)
}

function tooMany(count: number, maxNames: number): Finding {
    return error(
        'TOO_MANY_NAMES',
        `There are ${count} names, and one certificate holds at most ${maxNames}. Split them over several certificates.`
    )
}

function coverage(names: ReadonlySet<string>): Finding[] {
    const wildcards = [...names].filter((name) => wildcardBase(name) !== null)
    const findings: Finding[] = []
    for (const name of names) {
        const wildcard = wildcards.find((candidate) => covers(candidate, name))
        if (wildcard)
            findings.push(
                warning(
                    'COVERED_BY_WILDCARD',
                    `${quoted(name)} is already covered by ${wildcard}; it need not be listed.`,
                    name
                )
            )
    }
    return findings
}
