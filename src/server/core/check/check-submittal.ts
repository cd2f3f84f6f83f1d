import { checkNameList, MAX_NAMES } from '../hostname/name-set'
import { normalizedNameSet, quoted, uniqueNames } from '../hostname/names'
import { wildcardBase } from '../hostname/roots'
import { PRIVATE_KEY_MESSAGE } from '../x509/messages'
import { containsPrivateKey } from '../x509/private-key'
import { checkCodeSigning } from './check-code-signing'
import { checkCsr } from './check-csr'
import { error, type Finding, info, verdictOf } from './finding'
import { type CheckContext, type Checked, type SubmittalFacts, type SubmittalInput, type SubmittalKind } from './types'

/**
 * Judges one Security Certificate Submittal (R3): the CSR, the names wanted besides, and the kind ordered (C1, D3).
 * A private key anywhere in it leaves nothing but the finding PRIVATE_KEY.
 */
export function checkSubmittal(submittal: SubmittalInput, ctx: CheckContext = {}): Checked<SubmittalFacts> {
    if (submittal.kind === 'code_signing') return checkCodeSigning(submittal)
    if (containsPrivateKey(submittal.additionalNames.join('\n'))) return privateKeyFound(submittal.kind)
    const csr = submittal.csr === null ? null : checkCsr(submittal.csr, ctx)
    if (csr?.findings.some((finding) => finding.code === 'PRIVATE_KEY')) return privateKeyFound(submittal.kind)

    const additional = checkNameList(submittal.additionalNames, { ...ctx, source: 'form' })
    const names = uniqueNames([...(csr?.facts?.names ?? []), ...additional.names])
    const findings = [...(csr?.findings ?? []), ...additional.findings]
    const isWhole = verdictOf(findings) === 'accept' || names.length > 0
    if (isWhole && csr?.facts !== null) findings.push(...setFindings(names, submittal.kind, ctx.maxNames ?? MAX_NAMES))

    const commonName = csr?.facts?.commonName.toLowerCase() ?? ''
    return {
        verdict: verdictOf(findings),
        findings,
        facts: {
            kind: submittal.kind,
            commonName: names.includes(commonName) ? commonName : (names[0] ?? ''),
            names,
            nameSet: normalizedNameSet(names),
            csr: csr?.facts ?? null,
        },
    }
}

function privateKeyFound(kind: SubmittalKind): Checked<SubmittalFacts> {
    return {
        verdict: 'reject',
        findings: [error('PRIVATE_KEY', PRIVATE_KEY_MESSAGE)],
        facts: { kind, commonName: '', names: [], nameSet: '', csr: null },
    }
}

/** Whether all the names together make a certificate of the kind ordered. */
function setFindings(names: readonly string[], kind: SubmittalKind, maxNames: number): Finding[] {
    if (names.length === 0)
        return [error('NO_NAMES', 'No host name was given. Enter the names that the certificate is for.')]
    if (names.length > maxNames) {
        return [
            error(
                'TOO_MANY_NAMES',
                `With the CSR's names there are ${names.length}, and one certificate holds at most ${maxNames}. Split them over several submittals.`
            ),
        ]
    }
    const wildcards = names.filter((name) => wildcardBase(name) !== null)
    return kind === 'wildcard' ? wildcardFindings(names, wildcards) : hostFindings(names, wildcards, kind)
}

function hostFindings(names: readonly string[], wildcards: readonly string[], kind: SubmittalKind): Finding[] {
    if (wildcards.length > 0) {
        return wildcards.map((name) =>
            error(
                'WILDCARD_KIND',
                `${quoted(name)} is a wildcard. Order it with the option "Wild Card Certificate" instead.`,
                name
            )
        )
    }
    if (kind === 'single' && names.length > 1) {
        return [
            error(
                'KIND_SINGLE',
                `A single-name certificate holds one name, and this submittal has ${names.length}. Choose the multi-domain (SAN) kind, or make one submittal for each name.`
            ),
        ]
    }
    if (kind === 'san' && names.length === 1) {
        return [
            info('ONE_NAME', 'This multi-domain (SAN) certificate has one name only; the single-name kind would do.'),
        ]
    }
    return []
}

function wildcardFindings(names: readonly string[], wildcards: readonly string[]): Finding[] {
    if (wildcards.length === 0) {
        return [
            error(
                'WILDCARD_MISSING',
                `There is no wildcard among the names. Order ${quoted(names[0])} with the option "Secure Certificates", or ask for a name such as *.department.ca.gov.`
            ),
        ]
    }
    const [wildcard] = wildcards
    const others = names.filter((name) => name !== wildcard && name !== wildcardBase(wildcard))
    return others.map((name) =>
        error(
            'WILDCARD_ONLY',
            `A wildcard certificate holds ${wildcard} and, if wanted, ${wildcardBase(wildcard)}. Order ${quoted(name)} with a submittal of its own.`,
            name
        )
    )
}
