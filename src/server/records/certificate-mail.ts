import { GlideRecord, gs } from '@servicenow/glide'
import { type CertificateForMail } from '../core/notice/certificate-mail'
import { renewalWay } from '../core/renewal/renewal-steps'
import { INSTALLATION } from '../core/submittal/order'
import { TABLE } from '../core/tables'
import { calendarDate } from '../core/time/calendar'
import { fromGlideUtc } from '../core/time/glide-time'

/** Certificates with their common names, by sys_id. */
export function certificatesForMail(
    ids: readonly string[]
): Map<string, { certificate: CertificateForMail; commonName: string }> {
    const certificates = new Map<string, { certificate: CertificateForMail; commonName: string }>()
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.query()
    while (record.next()) {
        certificates.set(record.getUniqueValue(), {
            certificate: toCertificateForMail(record),
            commonName: record.getValue('common_name') ?? '',
        })
    }
    return certificates
}

/** What a mail says of a certificate; never its text, nor anything that could hold a key. */
export function toCertificateForMail(record: GlideRecord): CertificateForMail {
    const text = (column: string) => record.getValue(column) ?? ''
    const names = text('names')
        .split('\n')
        .filter((name) => name !== '')
    return {
        number: text('number'),
        names: names.length > 0 ? names : [text('common_name')],
        organizationName: record.getDisplayValue('organization') ?? '',
        issuer: text('issuer'),
        serial: text('serial'),
        serverPlatform: `${text('server_platform')} ${text('server_platform_version')}`.trim(),
        way: renewalWay(text('managed_by'), text('automation')),
        notBefore: fromGlideUtc(text('not_before')),
        expiresAt: fromGlideUtc(text('expires_at')),
        startBy: calendarDate(text('start_by')),
        tooLateAfter: calendarDate(text('too_late_after')),
        windowEndsOn: calendarDate(text('window_ends_on')),
        installedByCdt: text('installed_by') === INSTALLATION.cdt,
        reachability: text('reachability'),
        url: recordUrl(record.getUniqueValue()),
    }
}

function recordUrl(certificate: string): string {
    const instance = gs.getProperty('glide.servlet.uri', '')
    return instance === '' ? '' : `${instance}${TABLE.certificate}.do?sys_id=${certificate}`
}
