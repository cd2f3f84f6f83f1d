import { dayInShort } from '../notice/pacific-text'
import { type Fault, missing, remark, wrong } from '../option/fault'
import { CERTIFICATE_STATUS, type CertificateStatus, PURPOSE } from '../states'
import { nameDifference } from '../task/compare-names'
import { type CalendarDate } from '../time/calendar'
import { type CertificateOrder, revocationInWords } from './order'

/** The certificate that an order renews, changes or has revoked. */
export interface OrderedCertificate {
    id: string
    number: string
    organization: string
    status: CertificateStatus
    kind: string
    commonName: string
    names: readonly string[]
    /** The last day of its reissue window (C3); null when it was not delivered through this service. */
    windowEndsOn: CalendarDate | null
    serverPlatform: string
    serverPlatformVersion: string
    /** Epoch milliseconds. */
    expiresAt: number
}

export interface ReplacementSurroundings {
    /** The day it is in Sacramento. */
    today: CalendarDate
    /** null when there is no such certificate. */
    certificateWith(id: string): OrderedCertificate | null
    /** Number of the request that has the certificate revoked already; empty when none is open. */
    revocationOf(certificate: string): string
}

const { issued, active, renewalDue, replaced, expired } = CERTIFICATE_STATUS
/** What a certificate may be for each purpose, and what to do where it is something else. */
const TAKEN: Readonly<Record<string, { statuses: readonly CertificateStatus[]; otherwise: string }>> = {
    [PURPOSE.renewal]: {
        statuses: [issued, active, renewalDue, expired],
        otherwise: 'Only a certificate in use or expired is renewed: order a new one instead.',
    },
    [PURPOSE.reissue]: {
        statuses: [issued, active, renewalDue],
        otherwise: 'Only a certificate in use is changed: order a new one instead.',
    },
    [PURPOSE.revocation]: {
        statuses: [issued, active, renewalDue, replaced],
        otherwise: 'It is not valid any more, so there is nothing to revoke.',
    },
}

/** What is wrong with the certificate that an order starts from (C3): only one of the own department, and in time. */
export function replacedFaults(
    order: CertificateOrder,
    organization: string,
    known: ReplacementSurroundings
): { certificate: OrderedCertificate | null; faults: Fault[] } {
    const taken = TAKEN[order.purpose]
    if (taken === undefined) return { certificate: null, faults: [] }
    if (order.certificate === '') {
        const named = order.purpose === PURPOSE.renewal ? [] : [missing('certificate', CHOOSE)]
        return { certificate: null, faults: [...named, ...revocationFaults(order)] }
    }
    const certificate = known.certificateWith(order.certificate)
    if (certificate === null || certificate.organization !== organization) {
        return { certificate: null, faults: [wrong('certificate', NOT_YOURS)] }
    }
    const faults = taken.statuses.includes(certificate.status)
        ? purposeFaults(order, certificate, known)
        : [wrong('certificate', `${certificate.number} is ${inWords(certificate.status)}. ${taken.otherwise}`)]
    return { certificate, faults: [...faults, ...revocationFaults(order)] }
}

const CHOOSE = 'Choose the certificate.'
const NOT_YOURS = 'This is no certificate of your own department. Choose one that is.'

function purposeFaults(
    { purpose }: CertificateOrder,
    certificate: OrderedCertificate,
    known: ReplacementSurroundings
): Fault[] {
    if (purpose === PURPOSE.reissue) return windowFaults(certificate, known.today)
    const open = purpose === PURPOSE.revocation ? known.revocationOf(certificate.id) : ''
    return open === ''
        ? []
        : [wrong('certificate', `${certificate.number} is being revoked already: ${open}. Wait for that request.`)]
}

/** C3: for 25 calendar days from delivery a certificate may be changed; its last day is included. */
function windowFaults({ number, windowEndsOn }: OrderedCertificate, today: CalendarDate): Fault[] {
    if (windowEndsOn === null) {
        return [
            wrong(
                'certificate',
                `${number} was not delivered through this service, so it has no reissue window. Order a renewal instead.`
            ),
        ]
    }
    if (today <= windowEndsOn) return []
    return [
        wrong(
            'certificate',
            `${number} could be changed for 25 days from its delivery, until ${dayInShort(windowEndsOn)}. Order a renewal instead.`
        ),
    ]
}

function revocationFaults({ purpose, revocation_reason: chosen, reason }: CertificateOrder): Fault[] {
    if (purpose !== PURPOSE.revocation) return []
    if (revocationInWords(chosen) === '') {
        return [missing('revocation_reason', 'Choose why the certificate is revoked.')]
    }
    if (chosen === 'unspecified' && reason.trim() === '') return [missing('reason', 'Say what the reason is.')]
    return []
}

function inWords(status: CertificateStatus): string {
    return status.replace('_', ' ')
}

/** A renewal is for the same names; where they differ, nobody is stopped, but everybody is told. */
export function nameFaults(certificate: OrderedCertificate | null, names: readonly string[]): Fault[] {
    if (certificate === null || names.length === 0) return []
    const { missing: left, added } = nameDifference(certificate.names, names)
    const parts = [
        ...(left.length > 0 ? [`without ${shortList(left)}`] : []),
        ...(added.length > 0 ? [`with ${shortList(added)} added`] : []),
    ]
    if (parts.length === 0) return []
    return [
        remark(
            'certificate',
            `The names are not exactly those of ${certificate.number}: ${parts.join(' and ')}. Make sure that this is meant.`
        ),
    ]
}

const SHOWN = 5

function shortList(names: readonly string[]): string {
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
    return `${names.slice(0, SHOWN).join(', ')}${more}`
}
