import { dueActions, type WatchedCertificate } from '../../../src/server/core/renewal/due'
import { digestsOf, type PendingNotice } from '../../../src/server/core/notice/group'
import { type NoticeContact, recipientsOf } from '../../../src/server/core/notice/recipients'
import { type LifespanPolicy, policyOn } from '../../../src/server/core/lifespan/policy'
import { renewalPlan } from '../../../src/server/core/renewal/plan'
import { startOfPacificDay } from '../../../src/server/core/renewal/pacific-day'
import { type RenewalRules } from '../../../src/server/core/renewal/window'
import { type NoticeStage } from '../../../src/server/core/states'
import { addDays, type CalendarDate, DAY_MS } from '../../../src/server/core/time/calendar'
import { expiresAt } from '../../../src/server/core/time/expiry'
import { pacificDate } from '../../../src/server/core/time/pacific'
import { HOLIDAYS } from '../../support/holidays'

const CERTIFICATES = 500
const FROM: CalendarDate = '2026-06-01'
const DAYS = 3 * 365 + 1
const HOUR_MS = 3_600_000

/** Park and Miller's generator: the same three years in every run. */
function randomFrom(seed: number) {
    let state = seed
    return (below: number): number => {
        state = (state * 48_271) % 2_147_483_647
        return state % below
    }
}

interface Watched extends WatchedCertificate {
    id: number
    notBefore: number
    notAfter: number
    nextDueAt: number | null
    handled: Set<NoticeStage>
    openTasks: number
    raised: number
    contacts: NoticeContact[]
    heard: string[]
}

const POLICIES: LifespanPolicy[] = (
    [
        ['2020-09-01', 398],
        ['2026-03-15', 200],
        ['2027-03-15', 100],
        ['2029-03-15', 47],
    ] as [CalendarDate, number][]
).map(([issuedFrom, days]) => ({
    id: issuedFrom,
    certificateType: 'tls',
    issuedFrom,
    maxValidityDays: days,
    caMaxValidityDays: null,
    domainEvidenceDays: days,
    caDomainEvidenceDays: null,
    identityDays: 398,
}))

/** Every run, renewal, suspension and outage of three years, with the invariants asked on every day. */
function simulate(seed: number) {
    const random = randomFrom(seed)
    let rules: RenewalRules = { objectiveBusinessDays: 10, installBufferDays: 5, holidays: HOLIDAYS }
    const live: Watched[] = []
    const done: Watched[] = []
    let count = 0
    let mails = 0

    function issue(day: CalendarDate, contacts: NoticeContact[]): Watched {
        const longest = policyOn(POLICIES, 'tls', day)?.validityDays ?? 398
        const days = 1 + random(longest)
        const notBefore = startOfPacificDay(day) + random(86_400) * 1000
        const notAfter = notBefore + days * DAY_MS - 1000
        const certificate: Watched = {
            id: count++,
            notBefore,
            notAfter,
            status: 'issued',
            windowEndsOn: addDays(day, 25),
            expiresAt: expiresAt(notAfter),
            renewableFrom: 0,
            startBy: day,
            evidenceFrom: null,
            renewedBy: 'people',
            nextDueAt: null,
            handled: new Set(),
            openTasks: 0,
            raised: 0,
            contacts,
            heard: [],
        }
        plan(certificate)
        return certificate
    }

    function plan(certificate: Watched): void {
        const planned = renewalPlan(
            certificate,
            { status: certificate.status, windowEndsOn: certificate.windowEndsOn, kind: 'single', managedBy: 'cdt' },
            rules,
            POLICIES
        )
        const { renewableFrom, startBy, evidenceFrom, nextDueAt } = planned
        Object.assign(certificate, { renewableFrom, startBy, evidenceFrom, nextDueAt })
    }

    function run(now: number): void {
        const pending: PendingNotice[] = []
        for (const certificate of live) {
            if (certificate.nextDueAt === null || certificate.nextDueAt > now) continue
            const actions = dueActions(certificate, now, certificate.handled)
            if (actions.raiseTask && certificate.raised === 0) {
                certificate.raised++
                certificate.openTasks++
            }
            for (const stage of [...actions.covered, ...(actions.notice === null ? [] : [actions.notice])]) {
                if (certificate.handled.has(stage)) throw new Error(`${certificate.id} is doubled at ${stage}`)
                certificate.handled.add(stage)
            }
            if (actions.notice !== null) {
                const audience = {
                    contacts: certificate.contacts,
                    delegatedAdmins: ['da@example.ca.gov'],
                    approvers: ['head@example.ca.gov'],
                    service: 'service@example.ca.gov',
                }
                const { addresses } = recipientsOf(actions.notice, audience, pacificDate(now))
                for (const address of addresses) certificate.heard.push(`${actions.notice} ${address}`)
                pending.push({ id: String(certificate.id), stage: actions.notice, addresses, claimedAt: '' })
            }
            certificate.status = actions.status
            certificate.nextDueAt = actions.nextDueAt
        }
        mails += digestsOf(pending).length
    }

    for (let index = 0; index < CERTIFICATES; index++) {
        const contacts: NoticeContact[] = [
            { address: `web${index % 40}@example.ca.gov`, status: 'active', suspendedUntil: null, kind: 'list' },
        ]
        live.push(issue(addDays(FROM, random(120)), contacts))
    }

    let outageUntil = FROM
    let lastRun = FROM
    for (let offset = 0; offset < DAYS; offset++) {
        const today = addDays(FROM, offset)
        if (today >= outageUntil && random(60) === 0) outageUntil = addDays(today, 1 + random(10))
        if (offset === 500) {
            rules = { ...rules, objectiveBusinessDays: 12 }
            live.forEach(plan)
        }
        for (let times = 0; times < 3; times++) suspend(live[random(live.length)], today)
        if (today >= outageUntil) {
            const at = startOfPacificDay(today) + 6 * HOUR_MS
            run(at)
            if (random(5) === 0) run(at - HOUR_MS)
            lastRun = today
        }
        if (lastRun === today) live.forEach((certificate) => holds(certificate, startOfPacificDay(today) + 6 * HOUR_MS))
        for (const [index, certificate] of live.entries()) {
            const renewed = certificate.openTasks > 0 && random(12) === 0
            if (!renewed && certificate.status !== 'expired') continue
            certificate.status = 'replaced'
            certificate.openTasks = 0
            done.push(certificate)
            live[index] = issue(today, certificate.contacts)
        }
    }
    return { live, done, mails }

    function suspend(certificate: Watched, today: CalendarDate): void {
        certificate.contacts = [
            { ...certificate.contacts[0], status: 'suspended', suspendedUntil: addDays(today, 1 + random(60)) },
        ]
    }
}

function holds(certificate: Watched, now: number): void {
    const lastWeek = certificate.expiresAt - now < 6 * DAY_MS && certificate.renewableFrom <= now
    if (certificate.openTasks > 1) throw new Error(`${certificate.id} has two open tasks`)
    if (lastWeek && certificate.raised === 0) throw new Error(`${certificate.id} is in its last week without a task`)
    if (lastWeek && certificate.heard.length === 0) throw new Error(`${certificate.id} is in its last week unannounced`)
    if (certificate.expiresAt <= now && certificate.status !== 'expired') throw new Error(`${certificate.id} is over`)
}

describe('three years of 500 certificates, with outages, suspensions, renewals and a policy change', () => {
    it.each([2026])('keep every promise on every day (%i)', (seed) => {
        const { live, done, mails } = simulate(seed)
        expect(done.length).toBeGreaterThan(CERTIFICATES * 5)
        expect(mails).toBeGreaterThan(1000)
        for (const { raised, heard, id } of [...live, ...done]) {
            expect({ id, raised: raised <= 1, twice: heard.length - new Set(heard).size }).toEqual({
                id,
                raised: true,
                twice: 0,
            })
        }
    })
})
