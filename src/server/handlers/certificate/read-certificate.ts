import { gs, type GlideRecord } from '@servicenow/glide'
import { alreadyRecorded } from '../../core/task/completion'
import { certificateColumns, domainCandidates, windowEndsOn } from '../../core/certificate/describe'
import { initialStatus } from '../../core/certificate/life'
import { checkCertificate } from '../../core/check/check-certificate'
import { type CertificateFacts } from '../../core/check/types'
import { errorMessages } from '../../core/submittal/decide-order'
import { fromGlideUtc, glideUtc } from '../../core/time/glide-time'
import { recordedAs } from '../../records/certificate'
import { now } from '../../records/clock'
import { domainNamed } from '../../records/domain'

/** Before a certificate is written with its text: everything that the text says is read from it, whatever was given. */
export function readCertificate(current: GlideRecord): void {
    const { facts, findings } = checkCertificate(current.getValue('pem') ?? '')
    if (facts === null) return refuse(current, errorMessages(findings))
    const recorded = recordedAs(facts.fingerprints.sha256, current.getUniqueValue())
    if (recorded !== '') return refuse(current, [alreadyRecorded(recorded).message])

    for (const [column, value] of Object.entries(certificateColumns(facts))) current.setValue(column, value)
    fillDelivery(current, facts)
    if (!current.getValue('domain')) current.setValue('domain', domainOf(facts.names))
}

function fillDelivery(current: GlideRecord, facts: CertificateFacts): void {
    const deliveredAt = fromGlideUtc(current.getValue('delivered_at') ?? '') ?? now()
    current.setValue('delivered_at', glideUtc(deliveredAt))
    const endsOn = windowEndsOn(deliveredAt)
    current.setValue('window_ends_on', endsOn)
    if (current.isNewRecord()) current.setValue('status', initialStatus(facts.validity.expiresAt, endsOn, now()))
}

function domainOf(names: readonly string[]): string {
    for (const candidate of names.flatMap(domainCandidates)) {
        const domain = domainNamed(candidate)
        if (domain !== '') return domain
    }
    return ''
}

function refuse(current: GlideRecord, reasons: readonly string[]): void {
    for (const reason of reasons) gs.addErrorMessage(reason)
    current.setAbortAction(true)
}
