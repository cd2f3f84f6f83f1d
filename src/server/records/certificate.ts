import { GlideRecord } from '@servicenow/glide'
import { splitNames } from '../core/hostname/names'
import { CERTIFICATE_STATUS, type CertificateStatus, LIVE_CERTIFICATE_STATUSES, MANAGED_BY } from '../core/states'
import { type OrderedCertificate } from '../core/submittal/replaced-certificate'
import { TABLE } from '../core/tables'
import { calendarDate } from '../core/time/calendar'
import { fromGlideUtc } from '../core/time/glide-time'

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

/** A certificate as far as an order may start from it; null when there is none. */
export function orderedCertificate(id: string): OrderedCertificate | null {
    const record = new GlideRecord(TABLE.certificate)
    if (id === '' || !record.get(id)) return null
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        id,
        number: text('number'),
        organization: text('organization'),
        status: text('status') as CertificateStatus,
        kind: text('kind'),
        commonName: text('common_name'),
        names: splitNames(text('names')),
        windowEndsOn: calendarDate(text('window_ends_on')),
        serverPlatform: text('server_platform'),
        serverPlatformVersion: text('server_platform_version'),
        expiresAt: fromGlideUtc(text('expires_at')) ?? 0,
    }
}

/** Records that a certificate was revoked. */
export function markRevoked(id: string): RecordedCertificate {
    const record = new GlideRecord(TABLE.certificate)
    if (!record.get(id)) return { ok: false, reason: 'The certificate does not exist any more.' }
    const number = record.getValue('number') ?? ''
    if (record.getValue('status') === CERTIFICATE_STATUS.revoked) return { ok: true, id, number }
    record.setValue('status', CERTIFICATE_STATUS.revoked)
    record.setValue('next_due_at', '')
    return record.update() ? { ok: true, id, number } : { ok: false, reason: record.getLastErrorMessage() ?? '' }
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
    installedBy: string
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
    record.setValue('installed_by', certificate.installedBy)
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
