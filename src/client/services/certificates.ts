import { type CertificateKind, type CertificateStatus, type ManagedBy } from '../../server/core/states'
import { TABLE } from '../../server/core/tables'
import { type CalendarDate } from '../../server/core/time/calendar'
import {
    dayIn,
    instantIn,
    linesIn,
    readPage,
    readRow,
    readRows,
    type Reference,
    referenceIn,
    type Row,
    textIn,
} from './table'

/** One certificate as lists and timelines need it. Instants are epoch milliseconds. */
export interface Certificate {
    readonly id: string
    readonly number: string
    readonly commonName: string
    readonly names: readonly string[]
    readonly kind: CertificateKind
    readonly status: CertificateStatus
    readonly managedBy: ManagedBy
    readonly organization: Reference | null
    readonly notBefore: number | null
    readonly expiresAt: number | null
    readonly renewableFrom: number | null
    readonly startBy: CalendarDate | null
}

const LIST_FIELDS = [
    'sys_id',
    'number',
    'common_name',
    'names',
    'kind',
    'status',
    'managed_by',
    'organization',
    'not_before',
    'expires_at',
    'renewable_from',
    'start_by',
]

function certificateFrom(row: Row, organization: Reference | null): Certificate {
    return {
        id: textIn(row, 'sys_id'),
        number: textIn(row, 'number'),
        commonName: textIn(row, 'common_name'),
        names: linesIn(row, 'names'),
        kind: textIn(row, 'kind') as CertificateKind,
        status: textIn(row, 'status') as CertificateStatus,
        managedBy: textIn(row, 'managed_by') as ManagedBy,
        organization,
        notBefore: instantIn(row, 'not_before'),
        expiresAt: instantIn(row, 'expires_at'),
        renewableFrom: instantIn(row, 'renewable_from'),
        startBy: dayIn(row, 'start_by'),
    }
}

export interface CertificateList {
    readonly certificates: readonly Certificate[]
    /** False while more pages are on their way. */
    readonly complete: boolean
}

const FIRST_PAGE = 100
const PAGE = 1000

/**
 * Every certificate that the person may see, soonest expiry first. The first page comes quickly and is published at
 * once; the rest follows in large pages, never a request a row.
 * @param organization narrows to one department's; empty for all.
 */
export async function listCertificates(
    organization: string,
    publish: (list: CertificateList) => void,
    signal?: AbortSignal
): Promise<CertificateList> {
    const query = `${organization === '' ? '' : `organization=${organization}^`}ORDERBYexpires_at^ORDERBYsys_id`
    const certificates: Certificate[] = []
    const organizations = readOrganizations(signal)
    for (let offset = 0, total = 1; offset < total;) {
        const first = offset === 0
        const limit = first ? FIRST_PAGE : PAGE
        const selection = { query, fields: LIST_FIELDS, limit, offset, uncounted: !first }
        const page = await readPage(TABLE.certificate, selection, signal)
        const known = await organizations
        certificates.push(
            ...page.rows.map((row) => certificateFrom(row, known.get(textIn(row, 'organization')) ?? null))
        )
        offset += limit
        if (first) total = page.total
        if (offset < total) publish({ certificates: [...certificates], complete: false })
    }
    return { certificates, complete: true }
}

/** The few departments by their id: cheaper than asking for the name with each of ten thousand certificates. */
async function readOrganizations(signal?: AbortSignal): Promise<ReadonlyMap<string, Reference>> {
    const rows = await readRows(TABLE.organization, { fields: ['sys_id', 'name'] }, signal)
    return new Map(rows.map((row) => [textIn(row, 'sys_id'), { id: textIn(row, 'sys_id'), name: textIn(row, 'name') }]))
}

/** Everything recorded about one certificate. */
export interface CertificateDetail extends Certificate {
    readonly domain: Reference | null
    readonly tooLateAfter: CalendarDate | null
    readonly serial: string
    readonly issuer: string
    readonly issuedTo: string
    readonly keyType: string
    readonly keySize: string
    readonly fingerprint: string
    readonly notAfter: number | null
    readonly deliveredAt: number | null
    readonly windowEndsOn: CalendarDate | null
    readonly automation: string
    readonly installedBy: string
    readonly serverPlatform: string
    readonly serverPlatformVersion: string
    readonly evidenceExpiresOn: CalendarDate | null
    readonly submittal: Reference | null
    readonly requestedItem: Reference | null
    readonly replaces: Reference | null
    readonly replacedBy: Reference | null
    readonly pem: string
}

const DETAIL_FIELDS = [
    ...LIST_FIELDS,
    'organization.name',
    'domain',
    'domain.name',
    'too_late_after',
    'serial',
    'issuer',
    'issued_to',
    'key_type',
    'key_size',
    'fingerprint',
    'not_after',
    'delivered_at',
    'window_ends_on',
    'automation',
    'installed_by',
    'server_platform',
    'server_platform_version',
    'domain.evidence_expires_on',
    'submittal',
    'submittal.number',
    'submittal.requested_item',
    'submittal.requested_item.number',
    'replaces',
    'replaces.number',
    'replaced_by',
    'replaced_by.number',
    'pem',
]

export async function readCertificate(id: string, signal?: AbortSignal): Promise<CertificateDetail> {
    const row = await readRow(TABLE.certificate, id, DETAIL_FIELDS, signal)
    return {
        ...certificateFrom(row, referenceIn(row, 'organization', 'name')),
        domain: referenceIn(row, 'domain', 'name'),
        tooLateAfter: dayIn(row, 'too_late_after'),
        serial: textIn(row, 'serial'),
        issuer: textIn(row, 'issuer'),
        issuedTo: textIn(row, 'issued_to'),
        keyType: textIn(row, 'key_type'),
        keySize: textIn(row, 'key_size'),
        fingerprint: textIn(row, 'fingerprint'),
        notAfter: instantIn(row, 'not_after'),
        deliveredAt: instantIn(row, 'delivered_at'),
        windowEndsOn: dayIn(row, 'window_ends_on'),
        automation: textIn(row, 'automation'),
        installedBy: textIn(row, 'installed_by'),
        serverPlatform: textIn(row, 'server_platform'),
        serverPlatformVersion: textIn(row, 'server_platform_version'),
        evidenceExpiresOn: dayIn(row, 'domain.evidence_expires_on'),
        submittal: referenceIn(row, 'submittal', 'number'),
        requestedItem: referenceIn(row, 'submittal.requested_item', 'number'),
        replaces: referenceIn(row, 'replaces', 'number'),
        replacedBy: referenceIn(row, 'replaced_by', 'number'),
        pem: textIn(row, 'pem'),
    }
}

/** One subscription to a certificate's notices. */
export interface Contact {
    readonly id: string
    readonly address: string
    readonly kind: string
    readonly scope: string
    readonly status: string
    readonly suspendedUntil: CalendarDate | null
}

/** Who is warned: the certificate's own contacts and those of its whole organization. */
export async function contactsOf(certificate: Certificate, signal?: AbortSignal): Promise<readonly Contact[]> {
    const wide = certificate.organization ? `^NQorganization=${certificate.organization.id}^scope=organization` : ''
    const fields = ['sys_id', 'address', 'kind', 'scope', 'status', 'suspended_until']
    const rows = await readRows(TABLE.contact, { query: `certificate=${certificate.id}${wide}`, fields }, signal)
    return rows.map((row) => ({
        id: textIn(row, 'sys_id'),
        address: textIn(row, 'address'),
        kind: textIn(row, 'kind'),
        scope: textIn(row, 'scope'),
        status: textIn(row, 'status'),
        suspendedUntil: dayIn(row, 'suspended_until'),
    }))
}

/** One notice that went out about a certificate. */
export interface Notice {
    readonly stage: string
    readonly recipients: readonly string[]
    readonly sentAt: number | null
}

export async function noticesOf(certificateId: string, signal?: AbortSignal): Promise<readonly Notice[]> {
    const query = `certificate=${certificateId}^ORDERBYsent_at`
    const rows = await readRows(TABLE.notice, { query, fields: ['stage', 'recipients', 'sent_at'] }, signal)
    return rows.map((row) => ({
        stage: textIn(row, 'stage'),
        recipients: linesIn(row, 'recipients'),
        sentAt: instantIn(row, 'sent_at'),
    }))
}
