import { type LifespanPolicy, policyOn } from '../../server/core/lifespan/policy'
import { CERTIFICATE_KIND } from '../../server/core/states'
import { addDays, type CalendarDate, daysBetween } from '../../server/core/time/calendar'
import { pacificDate } from '../../server/core/time/pacific'
import { type Certificate } from '../services/certificates'
import { isLive } from './certificate-life'

/** The renewals that fall into three months, `2027 Q1`. */
export interface Quarter {
    readonly name: string
    readonly from: CalendarDate
    readonly renewals: number
}

/** A renewal is done when a third of the life is left, as the service's own window is opened then. */
const PART_OF_LIFE_USED = 2 / 3

/**
 * Renewals from now on until the end of a year: every certificate in use is renewed for as long as anybody needs it, each
 * time for the longest life that the rules of that day allow. Nothing is added and nothing given up.
 */
export function renewalsByQuarter(
    certificates: readonly Certificate[],
    policies: readonly LifespanPolicy[],
    now: number,
    lastYear: number
): readonly Quarter[] {
    const today = pacificDate(now)
    const counts = new Map<string, number>(quartersFrom(today, lastYear).map((name) => [name, 0]))
    const end = `${lastYear}-12-31` as CalendarDate
    for (const certificate of certificates) {
        if (!isLive(certificate) || certificate.expiresAt === null) continue
        for (const day of renewalDays(certificate, policies, today, end)) {
            const name = quarterOf(day)
            counts.set(name, (counts.get(name) ?? 0) + 1)
        }
    }
    return [...counts].map(([name, renewals]) => ({ name, from: quarterStart(name), renewals }))
}

function* renewalDays(
    certificate: Certificate,
    policies: readonly LifespanPolicy[],
    today: CalendarDate,
    end: CalendarDate
): Generator<CalendarDate> {
    const type = certificate.kind === CERTIFICATE_KIND.codeSigning ? 'code_signing' : 'tls'
    let day = firstRenewal(certificate, today)
    while (day <= end) {
        yield day
        const life = policyOn(policies, type, day)?.validityDays
        if (life === undefined || life <= 0) return
        day = addDays(day, Math.max(1, Math.floor(life * PART_OF_LIFE_USED)))
    }
}

/** When the present certificate is renewed: when its window opens, or now where that has passed. */
function firstRenewal(certificate: Certificate, today: CalendarDate): CalendarDate {
    const opens = certificate.renewableFrom ?? certificate.expiresAt
    const day = opens === null ? today : pacificDate(opens)
    return day > today ? day : today
}

export function quarterOf(day: CalendarDate): string {
    return `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

export function quarterStart(name: string): CalendarDate {
    const month = String(Number(name.slice(-1)) * 3 - 2).padStart(2, '0')
    return `${name.slice(0, 4)}-${month}-01` as CalendarDate
}

function quartersFrom(today: CalendarDate, lastYear: number): readonly string[] {
    const names: string[] = []
    for (let day = quarterStart(quarterOf(today)); Number(day.slice(0, 4)) <= lastYear; day = nextQuarter(day)) {
        names.push(quarterOf(day))
    }
    return names
}

function nextQuarter(start: CalendarDate): CalendarDate {
    return quarterStart(quarterOf(addDays(start, 95)))
}

/** What a forecast assumes about the people and the machines that do the work. */
export interface Assumptions {
    /** Share of renewals that need nobody, from 0 to 1. */
    readonly automated: number
    readonly hoursEach: number
}

export function byHand(quarter: Quarter, { automated }: Assumptions): number {
    return Math.round(quarter.renewals * (1 - automated))
}

export function hoursOf(quarter: Quarter, assumptions: Assumptions): number {
    return Math.round(byHand(quarter, assumptions) * assumptions.hoursEach)
}

/** A day on which lives become shorter, as a part of the time drawn, from 0 to 1. */
export interface PolicyMark {
    readonly day: CalendarDate
    readonly days: number
    readonly at: number
}

export function policyMarks(
    policies: readonly LifespanPolicy[],
    quarters: readonly Quarter[],
    lastYear: number
): readonly PolicyMark[] {
    const from = quarters[0]?.from
    if (from === undefined) return []
    const length = daysBetween(from, `${lastYear + 1}-01-01` as CalendarDate)
    return policies
        .filter(({ certificateType, issuedFrom }) => certificateType === 'tls' && issuedFrom > from)
        .map(({ issuedFrom, maxValidityDays }) => ({
            day: issuedFrom,
            days: maxValidityDays,
            at: daysBetween(from, issuedFrom) / length,
        }))
        .filter(({ at }) => at < 1)
}
