/**
 * The life of a certificate: every status, and every way from one to another. `docs/certificate-life.md` draws it.
 */
import { CERTIFICATE_STATUS, type CertificateStatus, LIVE_CERTIFICATE_STATUSES } from '../states'
import { addDays, type CalendarDate } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { startOfPacificDay } from '../renewal/pacific-day'

/** Before it is issued a certificate is a submittal: it has no record of its own yet. */
export type LifeState = 'requested' | CertificateStatus

export interface LifeStep {
    from: LifeState
    to: LifeState
    /** What makes the step happen. */
    because: string
}

const { issued, active, renewalDue, replaced, expired, revoked } = CERTIFICATE_STATUS
const REVOKED = 'it is revoked'
const NEWER = 'a newer one for the same names is recorded'
const OVER = 'its last day ends at 17:00 Pacific, or its notAfter'

export const LIFE: readonly LifeStep[] = [
    { from: 'requested', to: issued, because: 'it is recorded within its reissue window' },
    { from: 'requested', to: active, because: 'it is recorded after its reissue window' },
    { from: 'requested', to: expired, because: 'it is recorded after its expiry' },
    { from: issued, to: active, because: 'its reissue window ends' },
    { from: issued, to: renewalDue, because: 'its renewal window opens' },
    { from: active, to: renewalDue, because: 'its renewal window opens' },
    { from: renewalDue, to: active, because: 'its renewal window moves to a later day' },
    { from: issued, to: replaced, because: NEWER },
    { from: active, to: replaced, because: NEWER },
    { from: renewalDue, to: replaced, because: NEWER },
    { from: expired, to: replaced, because: NEWER },
    { from: issued, to: expired, because: OVER },
    { from: active, to: expired, because: OVER },
    { from: renewalDue, to: expired, because: OVER },
    { from: issued, to: revoked, because: REVOKED },
    { from: active, to: revoked, because: REVOKED },
    { from: renewalDue, to: revoked, because: REVOKED },
    { from: replaced, to: revoked, because: REVOKED },
    { from: replaced, to: active, because: 'the newer one turns out not to serve' },
    { from: replaced, to: expired, because: OVER },
    { from: expired, to: active, because: 'its dates are corrected' },
]

export function mayBecome(from: LifeState, to: LifeState): boolean {
    return from === to || LIFE.some((step) => step.from === from && step.to === to)
}

/** Why a status may not be set; null when it may. */
export function lifeFault(from: LifeState, to: LifeState): string | null {
    if (mayBecome(from, to)) return null
    const next = LIFE.filter((step) => step.from === from).map((step) => step.to)
    const ways = next.length === 0 ? 'that is its end' : `from there it may become ${next.join(', ')}`
    return `A certificate that is ${from} cannot become ${to}: ${ways}.`
}

export function isLive(status: CertificateStatus): boolean {
    return LIVE_CERTIFICATE_STATUSES.includes(status)
}

/** What decides where a live certificate stands. Instants are epoch milliseconds. */
export interface LifeDates {
    status: CertificateStatus
    renewableFrom: number
    expiresAt: number
    /** The last day of the reissue window (C3); null when it was never delivered through this service. */
    windowEndsOn: CalendarDate | null
}

/** The status that time alone gives a live certificate; any other stays what it is. */
export function statusAt(certificate: LifeDates, now: number): CertificateStatus {
    if (!isLive(certificate.status)) return certificate.status
    if (certificate.expiresAt <= now) return expired
    if (certificate.renewableFrom <= now) return renewalDue
    if (certificate.status === renewalDue) return active
    const activeAt = activationOf(certificate)
    return activeAt !== null && activeAt <= now ? active : certificate.status
}

/** When an issued certificate becomes active (C3): the day after its reissue window, whose last day is included. */
export function activationOf({ status, windowEndsOn }: Pick<LifeDates, 'status' | 'windowEndsOn'>): number | null {
    if (status !== issued || windowEndsOn === null) return null
    return startOfPacificDay(addDays(windowEndsOn, 1))
}

/** Status of a certificate that is being recorded: where it stands in its life now. */
export function initialStatus(expiresAt: number, windowEndsOn: CalendarDate, now: number): CertificateStatus {
    if (expiresAt <= now) return expired
    return pacificDate(now) <= windowEndsOn ? issued : active
}
