import { GlideRecordSecure, gs } from '@servicenow/glide'
import { type Effort, type ForecastCertificate, type ForecastDomain } from '../core/forecast/forecast'
import { RENEWAL_DEFAULT, RENEWAL_PROPERTY } from '../core/renewal/settings'
import { type CertificateKind, DOMAIN_STATUS, LIVE_CERTIFICATE_STATUSES } from '../core/states'
import { TABLE } from '../core/tables'
import { calendarDate } from '../core/time/calendar'
import { fromGlideUtc } from '../core/time/glide-time'

/** The live certificates that are needed and that the caller may see, of one organization or of all. */
export function certificatesToForecast(organization: string): ForecastCertificate[] {
    const certificates: ForecastCertificate[] = []
    const record = new GlideRecordSecure(TABLE.certificate)
    record.addQuery('status', 'IN', LIVE_CERTIFICATE_STATUSES.join(','))
    record.addNullQuery('not_needed_since')
    if (organization !== '') record.addQuery('organization', organization)
    record.query()
    while (record.next()) {
        const notBefore = fromGlideUtc(record.getValue('not_before') ?? '')
        const notAfter = fromGlideUtc(record.getValue('not_after') ?? '')
        if (notBefore === null || notAfter === null || notAfter <= notBefore) continue
        const automation = record.getValue('automation') ?? ''
        certificates.push({
            notBefore,
            notAfter,
            kind: record.getValue('kind') as CertificateKind,
            automated: automation !== '' && automation !== 'none',
        })
    }
    return certificates
}

/** The domains in use that the caller may see, likewise. */
export function domainsToForecast(organization: string): ForecastDomain[] {
    const domains: ForecastDomain[] = []
    const record = new GlideRecordSecure(TABLE.domain)
    record.addQuery('status', DOMAIN_STATUS.approved)
    if (organization !== '') record.addQuery('organization', organization)
    record.query()
    while (record.next()) domains.push({ validatedOn: calendarDate(record.getValue('validated_on') ?? '') })
    return domains
}

/** What renewals cost and what the queue can give; settings. */
export function effort(): Effort {
    return {
        hoursPerRenewal: hours(RENEWAL_PROPERTY.hoursPerRenewal, RENEWAL_DEFAULT.hoursPerRenewal),
        hoursPerValidation: hours(RENEWAL_PROPERTY.hoursPerValidation, RENEWAL_DEFAULT.hoursPerValidation),
        hoursPerMonth: hours(RENEWAL_PROPERTY.hoursPerMonth, RENEWAL_DEFAULT.hoursPerMonth),
    }
}

function hours(property: string, fallback: number): number {
    const text = gs.getProperty(property, '')
    const value = Number(text)
    return text !== '' && value >= 0 ? value : fallback
}
