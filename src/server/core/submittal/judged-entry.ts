import { checkSubmittal } from '../check/check-submittal'
import { type Finding } from '../check/finding'
import { type CheckContext, type Checked, type SubmittalFacts, type SubmittalInput } from '../check/types'
import { splitNames } from '../hostname/names'
import { type Fault, faultOf, missing } from '../option/fault'
import { CERTIFICATE_LIMITS, limitFaults } from '../option/form-limits'
import { CERTIFICATE_KIND, type CertificateKind } from '../states'
import { type CertificateEntry, ENTRY_VARIABLES } from './entries'
import { type CertificateOrder, CSR_SOURCE, KEY_HARDWARE } from './order'

/** One certificate of an order, with what the checks say of it. */
export interface JudgedEntry {
    entry: CertificateEntry
    facts: SubmittalFacts
    /** By the variable of the entry that they are about. */
    faults: Fault[]
}

/** Judges one certificate of an order by itself: its request, its names, its server (R3, C1, D1 to D3). */
export function judgeEntry(entry: CertificateEntry, order: CertificateOrder, context: CheckContext): JudgedEntry {
    const input = entryInput(entry, order)
    const { findings, facts } = checkEntry(input, entry.position, context)
    const nothingGiven = input.csr === null && input.additionalNames.length === 0
    const faults = [
        ...rowLimits(entry),
        ...requestFaults(input, order),
        ...(nothingGiven ? [] : findings.map((finding) => faultOf(fieldOf(finding, input), finding))),
        ...serverFaults(entry, input.kind),
    ]
    return { entry, facts, faults }
}

/** A row takes no more than the form's own fields, which are looked at with the whole order. */
function rowLimits(entry: CertificateEntry): Fault[] {
    if (entry.position === 1) return []
    return limitFaults(Object.fromEntries(ENTRY_VARIABLES.map((name) => [name, entry[name]])), CERTIFICATE_LIMITS)
}

/** What an entry asks for, in the words of the checks. */
function entryInput(entry: CertificateEntry, order: CertificateOrder): SubmittalInput {
    const here = order.csr_source !== CSR_SOURCE.scm && entry.csr.trim() !== ''
    const kind = certificateKind(order.kind)
    return {
        csr: here ? entry.csr : null,
        additionalNames: splitNames(entry.additional_names),
        kind: entry.position === 1 || kind === CERTIFICATE_KIND.wildcard ? kind : CERTIFICATE_KIND.san,
    }
}

/** A row does not say whether it has one name or several: its names do. */
function checkEntry(input: SubmittalInput, position: number, context: CheckContext): Checked<SubmittalFacts> {
    const checked = checkSubmittal(input, context)
    if (position === 1 || input.kind !== CERTIFICATE_KIND.san || checked.facts.names.length > 1) return checked
    const findings = checked.findings.filter(({ code }) => code !== 'ONE_NAME')
    return { ...checked, findings, facts: { ...checked.facts, kind: CERTIFICATE_KIND.single } }
}

export function certificateKind(kind: string): CertificateKind {
    return Object.values(CERTIFICATE_KIND).find((known) => known === kind) ?? CERTIFICATE_KIND.single
}

/** What is missing of the request itself. */
function requestFaults({ csr, additionalNames, kind }: SubmittalInput, order: CertificateOrder): Fault[] {
    const signsCode = kind === CERTIFICATE_KIND.codeSigning
    const faults: Fault[] = []
    if (signsCode && !Object.values<string>(KEY_HARDWARE).includes(order.key_hardware)) {
        faults.push(missing('key_hardware', 'Choose the hardware that the code-signing key lives in.'))
    }
    if (csr !== null || (signsCode && order.key_hardware !== KEY_HARDWARE.module)) return faults
    if (order.csr_source === CSR_SOURCE.scm) {
        if (!signsCode && additionalNames.length === 0) {
            faults.push(missing('additional_names', 'Enter the host names that the certificate is for.'))
        }
        return faults
    }
    return [...faults, missing('csr', NO_CSR)]
}

const NO_CSR =
    'There is no CSR. Paste it or give its file, or choose that your department makes it in Sectigo Certificate Manager.'

/** R3, R7: what serves the names. Code is signed on no server. */
function serverFaults(entry: CertificateEntry, kind: CertificateKind): Fault[] {
    if (kind === CERTIFICATE_KIND.codeSigning) return []
    const faults: Fault[] = []
    if (entry.server_platform.trim() === '') {
        faults.push(missing('server_platform', 'Choose the server platform that will use the certificate.'))
    }
    if (entry.server_platform_version.trim() === '') {
        faults.push(missing('server_platform_version', 'Enter the version of the server platform.'))
    }
    return faults
}

/** What concerns a name that was typed stands under the names, everything else under the CSR, if there is one. */
function fieldOf({ name }: Finding, { csr, additionalNames }: SubmittalInput): 'csr' | 'additional_names' {
    const typed = additionalNames.some((given) => given.toLowerCase() === name?.toLowerCase())
    return csr === null || typed ? 'additional_names' : 'csr'
}
