/**
 * What the daily run has to do for one certificate. Nothing here asks which day exactly it is: a stage is due once its time
 * has come and as long as it has not been dealt with, so a run that was missed is made good by the next one.
 */
import { activationOf, isLive, type LifeDates, statusAt } from '../certificate/life'
import { CERTIFICATE_STATUS, type CertificateStatus, NOTICE_STAGE, type NoticeStage } from '../states'
import { addDays, type CalendarDate } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { startOfPacificDay } from './pacific-day'

export interface WatchedCertificate extends LifeDates {
    startBy: CalendarDate
    /** The day from which the evidence for its renewal is looked at (L2); null when that was not planned. */
    evidenceFrom: CalendarDate | null
}

export interface DueActions {
    /** The renewal task of this certificate has to exist from now on. */
    raiseTask: boolean
    /** The evidence for its renewal has to be looked at, and whatever lacks to be raised as work. */
    checkEvidence: boolean
    /** The stage to send a notice for now; null when none is due. */
    notice: NoticeStage | null
    /** Stages that fell due unsent before `notice`. It says all that they would have said, so they are recorded and not sent. */
    covered: NoticeStage[]
    /** The status that the certificate has from now on. */
    status: CertificateStatus
    /** When the run has to look at the certificate again; null when never. */
    nextDueAt: number | null
}

/** Every stage in the order in which they fall due. */
const STAGES: readonly NoticeStage[] = [
    NOTICE_STAGE.windowOpen,
    NOTICE_STAGE.startBy,
    NOTICE_STAGE.oneWeek,
    NOTICE_STAGE.oneDay,
    NOTICE_STAGE.expired,
]

/** When each stage falls due. No stage comes before the window opens or after the expiry, however short the life is. */
export function stageTimes(certificate: WatchedCertificate): Record<NoticeStage, number> {
    const expiresOn = pacificDate(certificate.expiresAt)
    const within = (date: CalendarDate): number =>
        Math.min(Math.max(startOfPacificDay(date), certificate.renewableFrom), certificate.expiresAt)
    return {
        window_open: Math.min(certificate.renewableFrom, certificate.expiresAt),
        start_by: within(certificate.startBy),
        one_week: within(addDays(expiresOn, -7)),
        one_day: within(addDays(expiresOn, -1)),
        expired: certificate.expiresAt,
    }
}

/**
 * @param handled stages that were sent, or recorded as covered by a later one. An earlier stage than the latest of them is
 *   never sent any more: several stages that fell due during an outage come as one notice, the most urgent.
 */
export function dueActions(
    certificate: WatchedCertificate,
    now: number,
    handled: ReadonlySet<NoticeStage>
): DueActions {
    if (!isLive(certificate.status)) {
        return {
            raiseTask: false,
            checkEvidence: false,
            notice: null,
            covered: [],
            status: certificate.status,
            nextDueAt: null,
        }
    }
    const times = stageTimes(certificate)
    const latestHandled = STAGES.reduce((latest, stage, index) => (handled.has(stage) ? index : latest), -1)
    const due = STAGES.filter((stage, index) => index > latestHandled && times[stage] <= now)
    const status = statusAt(certificate, now)
    return {
        raiseTask: certificate.renewableFrom <= now,
        checkEvidence: evidenceTime(certificate) <= now && certificate.expiresAt > now,
        notice: due.length > 0 ? due[due.length - 1] : null,
        covered: due.slice(0, -1),
        status,
        nextDueAt: status === CERTIFICATE_STATUS.expired ? null : nextDueAt(certificate, now),
    }
}

/** The next instant after `now` at which something falls due for a live certificate. */
export function nextDueAt(certificate: WatchedCertificate, now: number): number | null {
    const times = [...Object.values(stageTimes(certificate)), ...besides(certificate)].filter((time) => time > now)
    return times.length > 0 ? Math.min(...times) : null
}

/** The first instant at which the run has to look at a certificate of which nothing has been done yet. */
export function firstDueAt(certificate: WatchedCertificate): number {
    return Math.min(certificate.renewableFrom, certificate.expiresAt, ...besides(certificate))
}

/** What has to be looked at besides the stages of the notices. */
function besides(certificate: WatchedCertificate): number[] {
    const activeAt = activationOf(certificate)
    return [evidenceTime(certificate), ...(activeAt === null ? [] : [activeAt])]
}

function evidenceTime({ evidenceFrom, renewableFrom, expiresAt }: WatchedCertificate): number {
    if (evidenceFrom === null) return renewableFrom
    return Math.min(startOfPacificDay(evidenceFrom), expiresAt)
}
