/**
 * How much work renewals will be: certificates are renewed one after the other under the dated policy, month by month, and
 * what people have to do is weighed against the hours the queue can give (L1, L2, L4).
 */
import { type LifespanPolicy, policyOn } from '../lifespan/policy'
import { type RenewalRules, renewalWindow } from '../renewal/window'
import { type CertificateKind } from '../states'
import { addDays, type CalendarDate, dateOf, DAY_MS, midnightUtc } from '../time/calendar'
import { certificateType } from '../validation/evidence'

/** A live certificate as far as the forecast goes. Instants are epoch milliseconds. */
export interface ForecastCertificate {
    notBefore: number
    notAfter: number
    kind: CertificateKind
    /** It is renewed by ACME or an agent, without anybody's work. */
    automated: boolean
}

export interface ForecastDomain {
    validatedOn: CalendarDate | null
}

/** What one piece of work costs, and what there is. */
export interface Effort {
    hoursPerRenewal: number
    hoursPerValidation: number
    /** Hours a month that the queue can give; 0 when that is not known. */
    hoursPerMonth: number
}

export interface ForecastInput {
    certificates: readonly ForecastCertificate[]
    domains: readonly ForecastDomain[]
    policies: readonly LifespanPolicy[]
    rules: RenewalRules
    effort: Effort
    /** The first day of the forecast. */
    from: CalendarDate
    /** The first day after it. */
    until: CalendarDate
    /**
     * "What if" this share (0 to 1) of the certificates that people renew today were automated; null for things as they are.
     */
    automationShare: number | null
}

export interface ForecastMonth {
    /** `YYYY-MM` */
    month: string
    /** Renewals that people do. */
    renewalsByHand: number
    /** Renewals that happen by themselves. */
    renewalsAutomated: number
    validations: number
    /** Hours of people's work, to a tenth. */
    hours: number
    /** Hours as a share of what there is, to a hundredth; null when that is not known. */
    load: number | null
}

/** Renewals and validations of every month from `from` until `until`. */
export function forecast(input: ForecastInput): ForecastMonth[] {
    const months = monthsBetween(input.from, input.until)
    const byHand = new Map<string, number>()
    const automated = new Map<string, number>()
    const validations = new Map<string, number>()
    const share = input.automationShare
    const successors = successorsUnder(input)
    for (const [kind, group] of groupsOf(input.certificates)) {
        for (const day of renewalDays(group, kind, input, successors)) {
            const hand = group.automated ? 0 : group.count * (1 - (share ?? 0))
            count(byHand, day, hand)
            count(automated, day, group.count - hand)
        }
    }
    for (const domain of input.domains) for (const day of validationDays(domain, input)) count(validations, day, 1)
    return months.map((month) => {
        const renewalsByHand = Math.round(byHand.get(month) ?? 0)
        const validated = validations.get(month) ?? 0
        const hours = renewalsByHand * input.effort.hoursPerRenewal + validated * input.effort.hoursPerValidation
        return {
            month,
            renewalsByHand,
            renewalsAutomated: Math.round(automated.get(month) ?? 0),
            validations: validated,
            hours: Math.round(hours * 10) / 10,
            load: input.effort.hoursPerMonth > 0 ? Math.round((hours / input.effort.hoursPerMonth) * 100) / 100 : null,
        }
    })
}

interface Group {
    notBefore: number
    notAfter: number
    automated: boolean
    count: number
}

/** Certificates of one kind that begin and end on the same days are renewed on the same days: they are counted once. */
function groupsOf(certificates: readonly ForecastCertificate[]): [CertificateKind, Group][] {
    const groups = new Map<string, [CertificateKind, Group]>()
    for (const { notBefore, notAfter, kind, automated } of certificates) {
        const key = [dateOf(notBefore), dateOf(notAfter), certificateType(kind), automated].join()
        const found = groups.get(key)
        if (found === undefined) groups.set(key, [kind, { notBefore, notAfter, automated, count: 1 }])
        else found[1].count++
    }
    return [...groups.values()]
}

/** When the successor of a certificate that is issued on a day is due itself; null when no rule says how long it lives. */
type Successors = (kind: CertificateKind, issuedOn: CalendarDate) => CalendarDate | null

/** Whatever came before, what is issued on one day lives equally long: it is worked out once. */
function successorsUnder({ policies, rules }: ForecastInput): Successors {
    const known = new Map<string, CalendarDate | null>()
    return (kind, issuedOn) => {
        const key = `${certificateType(kind)} ${issuedOn}`
        let due = known.get(key)
        if (due === undefined) {
            const limits = policyOn(policies, certificateType(kind), issuedOn)
            const notBefore = midnightUtc(issuedOn)
            due = limits === null ? null : startBy(notBefore, notBefore + limits.validityDays * DAY_MS, rules)
            known.set(key, due)
        }
        return due
    }
}

/** The days on which a certificate and its successors are renewed: each at its latest start, for the longest life of that day. */
function renewalDays(
    first: Group,
    kind: CertificateKind,
    { rules, from, until }: ForecastInput,
    successors: Successors
): CalendarDate[] {
    const days: CalendarDate[] = []
    let due: CalendarDate | null = startBy(first.notBefore, first.notAfter, rules)
    while (due !== null) {
        const earliest = days.length === 0 ? from : addDays(days[days.length - 1], 1)
        const day: CalendarDate = due > earliest ? due : earliest
        if (day >= until) break
        days.push(day)
        due = successors(kind, day)
    }
    return days
}

function startBy(notBefore: number, notAfter: number, rules: RenewalRules): CalendarDate {
    return renewalWindow({ notBefore, notAfter, expiresAt: notAfter }, rules).startBy
}

/** The days on which the evidence of a domain is renewed, so that any certificate can be issued on any day. */
function validationDays({ validatedOn }: ForecastDomain, { policies, from, until }: ForecastInput): CalendarDate[] {
    const days: CalendarDate[] = []
    let day = validatedOn === null ? from : agesOutOn(validatedOn, policies)
    for (;;) {
        if (day === null) return days
        if (day < from) day = from
        if (day >= until) return days
        days.push(day)
        day = agesOutOn(day, policies)
    }
}

/** The first day on which evidence of a day is too old for an issuance; null when no rule says so. */
function agesOutOn(validatedOn: CalendarDate, policies: readonly LifespanPolicy[]): CalendarDate | null {
    const changes = policies
        .filter(({ certificateType, issuedFrom }) => certificateType === 'tls' && issuedFrom > validatedOn)
        .map(({ issuedFrom }) => issuedFrom)
        .sort()
    const starts: CalendarDate[] = [validatedOn, ...changes]
    for (const [index, start] of starts.entries()) {
        const limit = policyOn(policies, 'tls', start)?.domainEvidenceDays ?? null
        if (limit === null) continue
        const agedOut = addDays(validatedOn, limit + 1)
        const day = agedOut > start ? agedOut : start
        const next = starts[index + 1]
        if (next === undefined || day < next) return day
    }
    return null
}

function monthsBetween(from: CalendarDate, until: CalendarDate): string[] {
    const months: string[] = []
    for (let day = from; day < until; day = firstOfNext(day)) months.push(day.slice(0, 7))
    return months
}

function firstOfNext(day: CalendarDate): CalendarDate {
    const [year, month] = day.split('-').map(Number)
    return dateOf(Date.UTC(year, month, 1))
}

function count(counts: Map<string, number>, day: CalendarDate, by: number): void {
    const month = day.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + by)
}
