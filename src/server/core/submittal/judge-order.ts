import { nameSetKey } from '../certificate/name-set-key'
import { type CheckContext, type SubmittalFacts } from '../check/types'
import { normalizedNameSet, quoted } from '../hostname/names'
import { expediteFaults } from '../option/common-faults'
import { type Fault, missing, wrong } from '../option/fault'
import { CERTIFICATE_LIMITS, limitFaults } from '../option/form-limits'
import { type Organization } from '../organization/organization'
import { type Standing } from '../organization/standing'
import { CERTIFICATE_KIND, PURPOSE } from '../states'
import { contactsIn } from './contacts'
import { type CsrFile, fileFaults, textIn } from './csr-file'
import { type CertificateEntry, entriesOf, type EntryFields, MOST_ROWS, rowsIn } from './entries'
import { certificateKind, type JudgedEntry, judgeEntry } from './judged-entry'
import { type CertificateOrder } from './order'
import {
    nameFaults,
    type OrderedCertificate,
    replacedFaults,
    type ReplacementSurroundings,
} from './replaced-certificate'

/** Another submittal for exactly the same names that is still open. */
export interface OpenSubmittal {
    number: string
    requestedItemNumber: string
    organization: string
}

/** What the judgement needs to know from the records. */
export interface OrderSurroundings extends ReplacementSurroundings {
    /** R5: whether issuing on a department's behalf has been given up by now. */
    retired: boolean
    standing: Standing
    /** Context for the checks of an organization's order: its approved domains and the present time. */
    contextOf(organization: Organization): CheckContext
    openSubmittalFor(nameSetKey: string): OpenSubmittal | null
    /** What the person attached as CSR, by the variable's value. */
    csrFile(id: string): CsrFile
}

export interface JudgedOrder {
    /** null when the requester may not order at all. */
    organization: Organization | null
    /** The certificate that the order starts from; null for a new one. */
    certificate: OrderedCertificate | null
    contacts: string[]
    /** What concerns the whole order. */
    faults: Fault[]
    /** Its certificates, each judged for itself; none when the requester may not order. */
    entries: JudgedEntry[]
}

/**
 * Judges an order for certificates (R3): the same verdict and the same words for the form while it is typed, for the
 * REST resource and for the order itself. Private keys are looked for before, and nothing here repeats what was typed.
 *
 * @param file what is attached as CSR of the first certificate.
 */
export function judgeOrder(order: CertificateOrder, file: CsrFile, known: OrderSurroundings): JudgedOrder {
    if (known.retired) return barred([wrong('department', RETIRED)])
    if (!known.standing.ok) return barred([wrong('department', known.standing.reason)])
    const limits = limitFaults({ ...order, csr_file: textIn(file) }, CERTIFICATE_LIMITS)
    if (limits.length > 0) return barred(limits)

    const { organization } = known.standing
    const contacts = contactsIn(order.contacts)
    const rows = rowsIn(order.more_certificates)
    const { certificate, faults } = replacedFaults(order, organization.id, known)
    return {
        organization,
        certificate,
        contacts: contacts.addresses,
        faults: [...faults, ...rowFaults(order, rows), ...contactFaults(contacts), ...expediteFaults(order)],
        entries: judgedEntries(order, file, rows ?? [], certificate, organization, known),
    }
}

function judgedEntries(
    order: CertificateOrder,
    file: CsrFile,
    rows: readonly EntryFields[],
    certificate: OrderedCertificate | null,
    organization: Organization,
    known: OrderSurroundings
): JudgedEntry[] {
    const entries = entriesOf(order, order.purpose === PURPOSE.revocation ? [] : rows, textIn(file))
    if (order.purpose === PURPOSE.revocation) {
        return certificate === null ? [] : [{ entry: entries[0], facts: factsOf(certificate), faults: [] }]
    }
    const judged = entries.map((entry) => judgeEntry(entry, order, known.contextOf(organization)))
    judged[0].faults = withFileFaults(judged[0].faults, fileFaults(order, file))
    if (judged.length === 1) judged[0].faults.push(...nameFaults(certificate, judged[0].facts.names))
    const keys = judged.map(({ facts }) => keyOf(facts))
    return judged.map((one, index) => {
        const twin = keys.indexOf(keys[index])
        const faults = [
            ...one.faults,
            ...sameNamesFaults(keys[index], twin < index ? twin + 1 : 0, organization, known),
        ]
        return { ...one, faults: faults.map((fault) => placed(fault, one.entry, judged.length > 1)) }
    })
}

/** Where something is wrong with the file, nobody is told besides that there is no CSR. */
function withFileFaults(faults: readonly Fault[], ofFile: readonly Fault[]): Fault[] {
    const others = ofFile.length > 0 ? faults.filter(({ field, missing: none }) => field !== 'csr' || !none) : faults
    return [...others, ...ofFile]
}

/** Faults of one certificate among several say which; those of a row stand under the rows, those of a file under it. */
function placed(fault: Fault, { position, csrField }: CertificateEntry, oneOfSeveral: boolean): Fault {
    const own = fault.field === 'csr' ? csrField : fault.field
    const field = position === 1 ? own : 'more_certificates'
    return { ...fault, field, message: oneOfSeveral ? `Certificate ${position}: ${fault.message}` : fault.message }
}

/** Empty where nothing can be the same: no name was read, or the kind has none. */
function keyOf({ nameSet }: SubmittalFacts): string {
    return nameSet === '' ? '' : nameSetKey(nameSet)
}

function sameNamesFaults(key: string, twin: number, organization: Organization, known: OrderSurroundings): Fault[] {
    if (key === '') return []
    if (twin > 0) return [wrong('csr', `It is for exactly the same names as certificate ${twin}. Remove one of them.`)]
    const open = known.openSubmittalFor(key)
    return open === null ? [] : [wrong('csr', duplicateReason(open, organization))]
}

/** What a revocation is about: the names of the certificate, which nobody judges any more. */
function factsOf({ kind, commonName, names }: OrderedCertificate): SubmittalFacts {
    return {
        kind: certificateKind(kind),
        commonName,
        names: [...names],
        nameSet: normalizedNameSet(names),
        csr: null,
    }
}

/**
 * Judges one more certificate of an order by itself, while its row is typed. What the row shares with others is seen when
 * the whole order is judged.
 */
export function judgeRow(order: CertificateOrder, row: EntryFields, known: OrderSurroundings): Fault[] {
    if (known.retired || !known.standing.ok) return []
    const { organization } = known.standing
    const [, entry] = entriesOf(order, [row], '')
    const { facts, faults } = judgeEntry(entry, order, known.contextOf(organization))
    return [...faults, ...sameNamesFaults(keyOf(facts), 0, organization, known)]
}

/** Why an open submittal for the same names stands in the way. Another organization's numbers are not given away. */
export function duplicateReason(open: OpenSubmittal, organization: Pick<Organization, 'id'>): string {
    const own = open.organization === organization.id
    const which = own ? `: ${open.requestedItemNumber} (submittal ${open.number})` : ' by another organization'
    return `A request for exactly these names is open already${which}. Wait for its certificate, or have it withdrawn before you order again.`
}

function rowFaults(order: CertificateOrder, rows: readonly EntryFields[] | null): Fault[] {
    const field = 'more_certificates'
    if (rows === null) return [wrong(field, 'This is no list of certificates. Enter each one in a row of its own.')]
    if (rows.length > MOST_ROWS) {
        return [wrong(field, `These are ${rows.length} rows. Order at most ${MOST_ROWS} at a time.`)]
    }
    if (rows.length === 0) return []
    const one = order.purpose === PURPOSE.reissue || order.purpose === PURPOSE.revocation
    if (!one && order.kind !== CERTIFICATE_KIND.codeSigning) return []
    return [wrong(field, 'This is ordered one certificate at a time. Remove the other rows and order them separately.')]
}

function contactFaults({ addresses, malformed }: { addresses: string[]; malformed: string[] }): Fault[] {
    if (malformed.length > 0) {
        const entries = malformed.slice(0, 5).map(quoted).join(', ')
        return [
            wrong(
                'contacts',
                `These contacts are no e-mail addresses: ${entries}. Enter one address a line, such as web-team@example.ca.gov.`
            ),
        ]
    }
    if (addresses.length > 0) return []
    return [
        missing(
            'contacts',
            'No contact is given. Name at least one address that is warned before the certificate expires.'
        ),
    ]
}

/** An order of which nothing else is looked at. */
export function barred(faults: Fault[]): JudgedOrder {
    return { organization: null, certificate: null, contacts: [], faults, entries: [] }
}

/** R5: where to go once CDT does not issue on a department's behalf any more. */
const RETIRED =
    "CDT does not issue certificates on a department's behalf any more. Your delegated administrators issue, renew and revoke them in Sectigo Certificate Manager; name one with Add/Delete Delegated Administrator, or ask with Question/Inquiry."
