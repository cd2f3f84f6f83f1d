import { fivePmPacific } from '../../server/core/time/pacific'
import { type CertificateDetail, type Notice } from '../services/certificates'
import { certificate as text, words } from '../text'
import { type Urgency } from './certificate-life'
import { daysUntil, showDay, showDayOf, showDistance } from './dates'

/** A day that matters in the life of a certificate. */
export interface Mark {
    readonly key: string
    readonly label: string
    readonly at: number
    /** For people: a day, or a moment where the hour matters. */
    readonly day: string
}

/** The days of a life in their order; those of days without an hour stand at the close of business. */
export function marksOf(certificate: CertificateDetail): readonly Mark[] {
    const { marks } = text
    const instants = [
        ['notBefore', marks.notBefore, certificate.notBefore],
        ['delivered', marks.delivered, certificate.deliveredAt],
        ['renewable', marks.renewable, certificate.renewableFrom],
        ['expires', marks.expires, certificate.expiresAt],
    ] as const
    const days = [
        ['windowEnds', marks.windowEnds, certificate.windowEndsOn],
        ['startBy', marks.startBy, certificate.startBy],
        ['tooLate', marks.tooLate, certificate.tooLateAfter],
    ] as const
    const found: Mark[] = []
    for (const [key, label, at] of instants) if (at !== null) found.push({ key, label, at, day: showDayOf(at) })
    for (const [key, label, day] of days)
        if (day !== null) found.push({ key, label, at: fivePmPacific(day), day: showDay(day) })
    return found.sort((one, other) => one.at - other.at)
}

/** What to do about a certificate now, in a sentence. */
export function adviceFor(certificate: CertificateDetail, urgency: Urgency, now: number): string {
    const { advice } = text
    switch (urgency) {
        case 'expired':
            return advice.expired
        case 'critical':
            return advice.critical(showDistance(daysUntil(certificate.expiresAt ?? now, now)))
        case 'late':
            return advice.late(showDay(certificate.startBy))
        case 'due':
            return advice.due(showDay(certificate.startBy))
        case 'fine':
            return advice.fine(showDayOf(certificate.renewableFrom))
        case 'ended':
            return advice.ended
    }
}

/** Something that happened to a certificate. */
export interface Happening {
    readonly key: string
    readonly at: number
    readonly text: string
}

export function historyOf(certificate: CertificateDetail, notices: readonly Notice[]): readonly Happening[] {
    const found: Happening[] = notices.map(({ stage, recipients, sentAt }) => ({
        key: stage,
        at: sentAt ?? 0,
        text: text.sent(words.stage[stage] ?? stage, recipients.length),
    }))
    if (certificate.notBefore !== null) found.push({ key: 'issued', at: certificate.notBefore, text: text.issued })
    if (certificate.deliveredAt !== null)
        found.push({ key: 'delivered', at: certificate.deliveredAt, text: text.delivered })
    return found.sort((one, other) => other.at - one.at)
}
