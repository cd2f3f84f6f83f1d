import { type ForecastMonth } from '../../server/core/forecast/forecast'
import { type LifespanPolicy } from '../../server/core/lifespan/policy'
import { addDays, type CalendarDate, daysBetween } from '../../server/core/time/calendar'

/** The work of three months, `2027 Q1`. */
export interface Quarter {
    readonly name: string
    readonly from: CalendarDate
    readonly byHand: number
    readonly automated: number
    readonly validations: number
    /** Hours of people's work. */
    readonly hours: number
    /** How many of its months the forecast holds: the present quarter is seldom whole. */
    readonly months: number
}

const NOTHING = { byHand: 0, automated: 0, validations: 0, hours: 0, months: 0 }

/** The forecast's months by quarters, which a chart can show until 2031. */
export function quartersOf(months: readonly ForecastMonth[]): readonly Quarter[] {
    const quarters = new Map<string, Quarter>()
    for (const { month, renewalsByHand, renewalsAutomated, validations, hours } of months) {
        const name = quarterOf(month)
        const before = quarters.get(name) ?? { name, from: quarterStart(name), ...NOTHING }
        quarters.set(name, {
            ...before,
            byHand: before.byHand + renewalsByHand,
            automated: before.automated + renewalsAutomated,
            validations: before.validations + validations,
            hours: before.hours + hours,
            months: before.months + 1,
        })
    }
    return [...quarters.values()]
}

/** @param month begins with year and month, as a day or `2027-03` does */
export function quarterOf(month: string): string {
    return `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
}

export function quarterStart(name: string): CalendarDate {
    const month = String(Number(name.slice(-1)) * 3 - 2).padStart(2, '0')
    return `${name.slice(0, 4)}-${month}-01` as CalendarDate
}

/** The quarter with the most hours; the earlier of two. null where there is none. */
export function peakOf(quarters: readonly Quarter[]): Quarter | null {
    const hours = Math.max(0, ...quarters.map((quarter) => quarter.hours))
    return quarters.find((quarter) => quarter.hours === hours) ?? null
}

/** The hours of a quarter as a share of what the queue can give; null when that is not known. */
export function loadOf(quarter: Quarter, hoursPerMonth: number): number | null {
    const capacity = hoursPerMonth * quarter.months
    return capacity > 0 ? quarter.hours / capacity : null
}

/** The share of automation that an address names, from 0 to 1. */
export function shareIn(parameters: URLSearchParams): number {
    const percent = Number(parameters.get('automation') ?? '0')
    return Number.isFinite(percent) ? Math.min(Math.max(percent, 0), 100) / 100 : 0
}

/** A day on which lives become shorter, as a part of the time drawn, from 0 to 1. */
export interface PolicyMark {
    readonly day: CalendarDate
    readonly days: number
    readonly at: number
}

export function policyMarks(policies: readonly LifespanPolicy[], quarters: readonly Quarter[]): readonly PolicyMark[] {
    if (quarters.length === 0) return []
    const { from } = quarters[0]
    const end = quarterStart(quarterOf(addDays(quarters[quarters.length - 1].from, LONGER_THAN_A_QUARTER)))
    const length = daysBetween(from, end)
    return policies
        .filter(({ certificateType, issuedFrom }) => certificateType === 'tls' && issuedFrom > from)
        .map(({ issuedFrom, maxValidityDays }) => ({
            day: issuedFrom,
            days: maxValidityDays,
            at: daysBetween(from, issuedFrom) / length,
        }))
        .filter(({ at }) => at < 1)
}

const LONGER_THAN_A_QUARTER = 95
