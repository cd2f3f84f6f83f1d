import { GlideRecord } from '@servicenow/glide'
import { type OpenSubmittal } from '../core/submittal/judge-order'
import { type NewSubmittal } from '../core/submittal/new-submittal'
import { type CertificateKind, PURPOSE, SUBMITTAL_STATUS, type SubmittalStatus } from '../core/states'
import { TABLE } from '../core/tables'
import { certificateNumber } from './certificate'

export type InsertResult = { ok: true; id: string } | { ok: false; reason: string }

/** Inserts a submittal; the table's own rule checks it again and fills in what the CSR says. */
export function insertSubmittal(submittal: NewSubmittal): InsertResult {
    const record = new GlideRecord(TABLE.submittal)
    record.initialize()
    record.setValue('requested_item', submittal.requestedItem)
    record.setValue('organization', submittal.organization)
    record.setValue('purpose', submittal.purpose)
    record.setValue('kind', submittal.kind)
    record.setValue('csr', submittal.csr)
    record.setValue('hostnames', submittal.hostnames.join('\n'))
    record.setValue('server_platform', submittal.serverPlatform)
    record.setValue('server_platform_version', submittal.serverPlatformVersion)
    record.setValue('contacts', submittal.contacts.join('\n'))
    record.setValue('wanted_by', submittal.wantedBy)
    record.setValue('key_hardware', submittal.keyHardware)
    record.setValue('installation', submittal.installation)
    record.setValue('replaces', submittal.replaces)
    record.setValue('revocation_reason', submittal.revocationReason)
    record.setValue('reason', submittal.reason)
    record.setValue('status', submittal.status)
    if (submittal.findings !== '') {
        record.setValue('verdict', 'reject')
        record.setValue('findings', submittal.findings)
    }
    const id = record.insert()
    return id ? { ok: true, id } : { ok: false, reason: record.getLastErrorMessage() ?? '' }
}

const OPEN = [SUBMITTAL_STATUS.submitted, SUBMITTAL_STATUS.approved].join(',')

/** The open submittal for exactly these names, of whichever organization; `except` is the one being written. */
export function openSubmittalFor(nameSetKey: string, except = ''): OpenSubmittal | null {
    const record = new GlideRecord(TABLE.submittal)
    record.addQuery('name_set_key', nameSetKey)
    record.addQuery('status', 'IN', OPEN)
    if (except !== '') record.addQuery('sys_id', '!=', except)
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    return {
        number: record.getValue('number') ?? '',
        requestedItemNumber: record.getDisplayValue('requested_item') ?? '',
        organization: record.getValue('organization') ?? '',
    }
}

/** Number of the open request that has a certificate revoked; empty when there is none. */
export function openRevocationOf(certificate: string): string {
    const record = new GlideRecord(TABLE.submittal)
    record.addQuery('replaces', certificate)
    record.addQuery('purpose', PURPOSE.revocation)
    record.addQuery('status', 'IN', OPEN)
    record.setLimit(1)
    record.query()
    return record.next() ? (record.getDisplayValue('requested_item') ?? '') : ''
}

export interface Submittal {
    id: string
    number: string
    requestedItem: string
    requestedItemNumber: string
    organization: string
    organizationName: string
    purpose: string
    kind: CertificateKind
    names: string[]
    nameSetKey: string
    keyType: string
    keySize: string
    spkiSha256: string
    csr: string
    keyHardware: string
    serverPlatform: string
    serverPlatformVersion: string
    installation: string
    contacts: string[]
    wantedBy: string
    findings: string
    /** The certificate that it renews, changes or has revoked, and its number. */
    replaces: string
    replacesNumber: string
    revocationReason: string
    reason: string
    status: string
}

export function findSubmittal(id: string): Submittal | null {
    const record = new GlideRecord(TABLE.submittal)
    return record.get(id) ? toSubmittal(record) : null
}

/** Every submittal of a requested item that is not finished. */
export function openSubmittalsOf(requestedItem: string): Submittal[] {
    const submittals: Submittal[] = []
    const record = new GlideRecord(TABLE.submittal)
    record.addQuery('requested_item', requestedItem)
    record.addQuery('status', 'IN', OPEN)
    record.orderBy('number')
    record.query()
    while (record.next()) submittals.push(toSubmittal(record))
    return submittals
}

export function setSubmittalStatus(id: string, status: SubmittalStatus, certificate = ''): void {
    const record = new GlideRecord(TABLE.submittal)
    if (!record.get(id)) return
    record.setValue('status', status)
    if (certificate !== '') record.setValue('certificate', certificate)
    record.update()
}

function toSubmittal(record: GlideRecord): Submittal {
    const text = (column: string) => record.getValue(column) ?? ''
    const lines = (column: string) =>
        text(column)
            .split('\n')
            .filter((line) => line !== '')
    return {
        id: record.getUniqueValue(),
        number: text('number'),
        requestedItem: text('requested_item'),
        requestedItemNumber: record.getDisplayValue('requested_item') ?? '',
        organization: text('organization'),
        organizationName: record.getDisplayValue('organization') ?? '',
        purpose: text('purpose'),
        kind: text('kind') as CertificateKind,
        names: lines('hostnames'),
        nameSetKey: text('name_set_key'),
        keyType: text('key_type'),
        keySize: text('key_size'),
        spkiSha256: text('spki_sha256'),
        csr: text('csr'),
        keyHardware: text('key_hardware'),
        serverPlatform: text('server_platform'),
        serverPlatformVersion: text('server_platform_version'),
        installation: text('installation'),
        contacts: lines('contacts'),
        wantedBy: text('wanted_by'),
        findings: text('findings'),
        replaces: text('replaces'),
        replacesNumber: text('replaces') === '' ? '' : certificateNumber(text('replaces')),
        revocationReason: text('revocation_reason'),
        reason: text('reason'),
        status: text('status'),
    }
}

/** Every submittal of a requested item, in the order in which they were made. */
export function submittalsOf(requestedItem: string): Submittal[] {
    const submittals: Submittal[] = []
    const record = new GlideRecord(TABLE.submittal)
    record.addQuery('requested_item', requestedItem)
    record.orderBy('number')
    record.query()
    while (record.next()) submittals.push(toSubmittal(record))
    return submittals
}
