/**
 * What the daily run has to do for one certificate. Nothing here asks which day exactly it is: a stage is due once its time
 * has come and as long as it has not been dealt with, so a run that was missed is made good by the next one.
 */
import { activationOf, isLive, type LifeDates, statusAt } from '../certificate/life'
import { AUTOMATION, CERTIFICATE_STATUS, type CertificateStatus, NOTICE_STAGE, type NoticeStage } from '../states'
import { addDays, type CalendarDate } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { startOfPacificDay } from './pacific-day'

/** Dates that say when something falls due. */
export interface WatchedDates extends LifeDates {
    startBy: CalendarDate
    /** The day from which the evidence for its renewal is looked at (L2); null when that was not planned. */
    evidenceFrom: CalendarDate | null
}

/**
 * Who sees to the renewal: people; ACME or an agent, so that people are called only when it is late (L4); or nobody, because
 * somebody said that the certificate is not needed any more.
 */
export type RenewedBy = 'people' | 'automation' | 'nobody'

/** As the certificate's record says; `notNeededSince` is a day, or empty. */
export function renewedBy(notNeededSince: string, automation: string): RenewedBy {
    if (notNeededSince !== '') return 'nobody'
    return automation === AUTOMATION.acme || automation === AUTOMATION.agent ? 'automation' : 'people'
}

export interface WatchedCertificate extends WatchedDates {
    renewedBy: RenewedBy
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
export function stageTimes(certificate: WatchedDates): Record<NoticeStage, number> {
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
    const status = statusAt(certificate, now)
    const quiet = { raiseTask: false, checkEvidence: false, notice: null, covered: [], status, nextDueAt: null }
    if (!isLive(certificate.status)) return quiet
    const again = status === CERTIFICATE_STATUS.expired ? null : nextDueAt(certificate, now)
    if (certificate.renewedBy === 'nobody') return { ...quiet, nextDueAt: again }
    const times = stageTimes(certificate)
    const stages = stagesOf(certificate)
    const latestHandled = STAGES.reduce((latest, stage, index) => (handled.has(stage) ? index : latest), -1)
    const due = stages.filter((stage) => STAGES.indexOf(stage) > latestHandled && times[stage] <= now)
    return {
        raiseTask: stages.some((stage) => times[stage] <= now),
        checkEvidence: evidenceTime(certificate) <= now && certificate.expiresAt > now,
        notice: due.length > 0 ? due[due.length - 1] : null,
        covered: due.slice(0, -1),
        status,
        nextDueAt: again,
    }
}

/** What renews itself is left alone until the day on which people would have to begin (L4): then it is late. */
function stagesOf({ renewedBy }: WatchedCertificate): readonly NoticeStage[] {
    return renewedBy === 'automation' ? STAGES.filter((stage) => stage !== NOTICE_STAGE.windowOpen) : STAGES
}

/** The next instant after `now` at which something falls due for a live certificate. */
export function nextDueAt(certificate: WatchedDates, now: number): number | null {
    const times = [...Object.values(stageTimes(certificate)), ...besides(certificate)].filter((time) => time > now)
    return times.length > 0 ? Math.min(...times) : null
}

/** The first instant at which the run has to look at a certificate of which nothing has been done yet. */
export function firstDueAt(certificate: WatchedDates): number {
    return Math.min(certificate.renewableFrom, certificate.expiresAt, ...besides(certificate))
}

/** What has to be looked at besides the stages of the notices. */
function besides(certificate: WatchedDates): number[] {
    const activeAt = activationOf(certificate)
    return [evidenceTime(certificate), ...(activeAt === null ? [] : [activeAt])]
}

function evidenceTime({ evidenceFrom, renewableFrom, expiresAt }: WatchedDates): number {
    if (evidenceFrom === null) return renewableFrom
    return Math.min(startOfPacificDay(evidenceFrom), expiresAt)
}
