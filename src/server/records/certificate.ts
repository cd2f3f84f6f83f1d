import { GlideRecord } from '@servicenow/glide'
import { LIVE_CERTIFICATE_STATUSES, MANAGED_BY } from '../core/states'
import { TABLE } from '../core/tables'

/** The newest live certificate of an organization for exactly these names; empty when there is none. */
export function liveCertificateFor(organization: string, nameSetKey: string): string {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('organization', organization)
    record.addQuery('name_set_key', nameSetKey)
    record.addQuery('status', 'IN', LIVE_CERTIFICATE_STATUSES.join(','))
    record.orderByDesc('not_after')
    record.setLimit(1)
    record.query()
    return record.next() ? record.getUniqueValue() : ''
}

/** Number of the certificate with this SHA-256 fingerprint; empty when it is not recorded. */
export function recordedAs(fingerprint: string, except = ''): string {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('fingerprint', fingerprint)
    if (except !== '') record.addQuery('sys_id', '!=', except)
    record.setLimit(1)
    record.query()
    return record.next() ? (record.getValue('number') ?? '') : ''
}

export interface NewCertificate {
    pem: string
    organization: string
    submittal: string
    /** Date-time text, UTC. */
    deliveredAt: string
    serverPlatform: string
    serverPlatformVersion: string
    replaces: string
}

export type RecordedCertificate = { ok: true; id: string; number: string } | { ok: false; reason: string }

/** Records an issued certificate; the table's own rules read everything else from the certificate itself. */
export function insertCertificate(certificate: NewCertificate): RecordedCertificate {
    const record = new GlideRecord(TABLE.certificate)
    record.initialize()
    record.setValue('pem', certificate.pem)
    record.setValue('organization', certificate.organization)
    record.setValue('submittal', certificate.submittal)
    record.setValue('delivered_at', certificate.deliveredAt)
    record.setValue('server_platform', certificate.serverPlatform)
    record.setValue('server_platform_version', certificate.serverPlatformVersion)
    record.setValue('replaces', certificate.replaces)
    record.setValue('managed_by', MANAGED_BY.cdt)
    const id = record.insert()
    if (!id) return { ok: false, reason: record.getLastErrorMessage() ?? '' }
    return { ok: true, id, number: record.getValue('number') ?? '' }
}

export function certificateNumber(id: string): string {
    const record = new GlideRecord(TABLE.certificate)
    return record.get(id) ? (record.getValue('number') ?? '') : ''
}

/** The certificates in use of an organization, by what people know them by. */
export function liveCertificatesOf(organization: string): { id: string; name: string }[] {
    const certificates: { id: string; name: string }[] = []
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('organization', organization)
    record.addQuery('status', 'IN', LIVE_CERTIFICATE_STATUSES.join(','))
    record.orderBy('number')
    record.query()
    while (record.next()) {
        const name = `${record.getValue('common_name') ?? ''} (${record.getValue('number') ?? ''})`
        certificates.push({ id: record.getUniqueValue(), name })
    }
    return certificates
}
