import * as fc from 'fast-check'
import { cycleKey } from '../../../src/server/core/renewal/cycle-key'
import {
    dueActions,
    firstDueAt,
    renewedBy,
    stageTimes,
    type WatchedCertificate,
} from '../../../src/server/core/renewal/due'
import { startOfPacificDay } from '../../../src/server/core/renewal/pacific-day'
import { renewalWindow } from '../../../src/server/core/renewal/window'
import { CERTIFICATE_STATUS, type CertificateStatus, type NoticeStage } from '../../../src/server/core/states'
import { addDays, type CalendarDate, DAY_MS } from '../../../src/server/core/time/calendar'
import { expiresAt } from '../../../src/server/core/time/expiry'
import { pacificDate } from '../../../src/server/core/time/pacific'
import { HOLIDAYS } from '../../support/holidays'

const RULES = { objectiveBusinessDays: 10, installBufferDays: 5, holidays: HOLIDAYS }

/** Issued at the end of April 30th, Pacific time; renewable from 2026-09-10, to be started by 10-26, expires 11-15 15:59:59. */
const certificate = watched('2026-05-01T00:00:00Z', 199)

function watched(notBeforeText: string, days: number): WatchedCertificate {
    const notBefore = Date.parse(notBeforeText)
    const notAfter = notBefore + days * DAY_MS - 1000
    const life = { notBefore, notAfter, expiresAt: expiresAt(notAfter) }
    const { renewableFrom, startBy } = renewalWindow(life, RULES)
    return {
        status: CERTIFICATE_STATUS.issued,
        renewableFrom,
        startBy,
        expiresAt: life.expiresAt,
        evidenceFrom: null,
        renewedBy: 'people',
        windowEndsOn: addDays(pacificDate(notBefore), 25),
    }
}

/** 06:00 Pacific, when the daily run comes. */
function runOn(date: string): number {
    return startOfPacificDay(date as CalendarDate) + 6 * 3_600_000
}

function at(date: string, handled: NoticeStage[] = [], status: CertificateStatus = CERTIFICATE_STATUS.renewalDue) {
    return dueActions({ ...certificate, status }, runOn(date), new Set(handled))
}

describe('what is due for a certificate', () => {
    it('is nothing before the window opens, and the run comes back for the end of the reissue window', () => {
        expect(at('2026-05-10', [], 'issued')).toEqual({
            raiseTask: false,
            checkEvidence: false,
            notice: null,
            covered: [],
            status: 'issued',
            nextDueAt: startOfPacificDay('2026-05-26'),
        })
    })

    it('makes an issued certificate active on the day after its reissue window (C3)', () => {
        expect(at('2026-05-25', [], 'issued').status).toBe('issued')
        expect(at('2026-05-26', [], 'issued')).toMatchObject({ status: 'active', nextDueAt: certificate.renewableFrom })
    })

    it('raises the task and sends the first notice once the window is open', () => {
        expect(at('2026-09-10', [], 'active').raiseTask).toBe(false)
        expect(at('2026-09-11', [], 'active')).toEqual({
            raiseTask: true,
            checkEvidence: true,
            notice: 'window_open',
            covered: [],
            status: 'renewal_due',
            nextDueAt: startOfPacificDay('2026-10-26'),
        })
    })

    it.each([
        ['2026-10-25', ['window_open'], null],
        ['2026-10-26', ['window_open'], 'start_by'],
        ['2026-11-07', ['window_open', 'start_by'], null],
        ['2026-11-08', ['window_open', 'start_by'], 'one_week'],
        ['2026-11-13', ['window_open', 'start_by', 'one_week'], null],
        ['2026-11-14', ['window_open', 'start_by', 'one_week'], 'one_day'],
        ['2026-11-15', ['window_open', 'start_by', 'one_week', 'one_day'], null],
        ['2026-11-16', ['window_open', 'start_by', 'one_week', 'one_day'], 'expired'],
    ] as [string, NoticeStage[], NoticeStage | null][])('on %s after %j is the notice %s', (date, handled, notice) => {
        expect(at(date, handled).notice).toBe(notice)
    })

    it('sends a stage that a missed run left over, days later', () => {
        expect(at('2026-09-30').notice).toBe('window_open')
    })

    it('sends the most urgent stage alone when several fell due during an outage, and names those it covers', () => {
        expect(at('2026-11-09')).toMatchObject({ notice: 'one_week', covered: ['window_open', 'start_by'] })
    })

    it('sends no earlier stage after a later one', () => {
        expect(at('2026-11-09', ['one_week'])).toMatchObject({ notice: null, covered: [] })
    })

    it('repeats nothing when it runs twice or the clock goes back an hour', () => {
        const again = dueActions(certificate, runOn('2026-10-26') - 3_600_000, new Set(['window_open', 'start_by']))
        expect(again.notice).toBeNull()
    })

    it('marks it expired at its own expiry, not a second earlier', () => {
        const handled = new Set<NoticeStage>(['window_open', 'start_by', 'one_week', 'one_day'])
        expect(dueActions(certificate, certificate.expiresAt - 1000, handled).status).toBe('renewal_due')
        expect(dueActions(certificate, certificate.expiresAt, handled)).toMatchObject({
            status: 'expired',
            notice: 'expired',
            nextDueAt: null,
        })
    })

    it('raises the task even when the whole window passed during an outage', () => {
        expect(at('2026-12-24', [], 'active')).toMatchObject({ raiseTask: true, notice: 'expired', status: 'expired' })
    })

    it.each(['replaced', 'revoked', 'expired'] as CertificateStatus[])(
        'is nothing ever again for a %s one',
        (status) => {
            expect(at('2026-11-09', [], status)).toEqual({
                raiseTask: false,
                checkEvidence: false,
                notice: null,
                covered: [],
                status,
                nextDueAt: null,
            })
        }
    )
})

describe('what is due for a certificate that renews itself', () => {
    const automated = (date: string) => dueActions({ ...certificate, renewedBy: 'automation' }, runOn(date), new Set())

    it('is nothing until people would have to start, and then a task and that notice', () => {
        expect(automated('2026-10-25')).toMatchObject({ raiseTask: false, notice: null, status: 'renewal_due' })
        expect(automated('2026-10-26')).toMatchObject({ raiseTask: true, notice: 'start_by', covered: [] })
        expect(automated('2026-11-09')).toMatchObject({ raiseTask: true, notice: 'one_week', covered: ['start_by'] })
    })

    it('is its evidence all the same', () => {
        expect(automated('2026-10-01').checkEvidence).toBe(true)
    })
})

describe('what is due for a certificate that is not needed any more', () => {
    const unneeded = (date: string) => dueActions({ ...certificate, renewedBy: 'nobody' }, runOn(date), new Set())

    it('is nothing but that it expires on its day', () => {
        const nothing = { raiseTask: false, checkEvidence: false, notice: null, covered: [] }
        expect(unneeded('2026-11-09')).toMatchObject({ ...nothing, status: 'renewal_due' })
        expect(unneeded('2026-11-16')).toEqual({ ...nothing, status: 'expired', nextDueAt: null })
    })
})

describe('who sees to a renewal', () => {
    it.each([
        ['', '', 'people'],
        ['', 'none', 'people'],
        ['', 'acme', 'automation'],
        ['', 'agent', 'automation'],
        ['2026-11-09', 'acme', 'nobody'],
    ])('not needed since %j and automation %j: %s', (since, automation, who) => {
        expect(renewedBy(since, automation)).toBe(who)
    })
})

describe('a certificate of any life, watched by any series of runs', () => {
    const runs = fc.record({
        days: fc.oneof(fc.integer({ min: 1, max: 398 }), fc.constantFrom(1, 7, 46, 47, 99, 100, 199, 200, 398)),
        start: fc.integer({
            min: Date.parse('2026-01-01T00:00:00Z') / 1000,
            max: Date.parse('2030-10-01T00:00:00Z') / 1000,
        }),
        gaps: fc.array(fc.integer({ min: -1, max: 240 }), { minLength: 1, maxLength: 60 }),
    })

    it('gets every stage handled exactly once, in order, and at most one notice a run', () => {
        fc.assert(
            fc.property(runs, ({ days, start, gaps }) => {
                let watchedNow = watched(new Date(start * 1000).toISOString(), days)
                const sent: NoticeStage[] = []
                const handled = new Set<NoticeStage>()
                let now = start * 1000
                for (const gap of [...gaps, 24 * 500]) {
                    now += gap * 3_600_000
                    const { notice, covered, status } = dueActions(watchedNow, now, handled)
                    for (const stage of covered) expect(handled.has(stage)).toBe(false)
                    covered.forEach((stage) => handled.add(stage))
                    if (notice !== null) {
                        expect(handled.has(notice)).toBe(false)
                        sent.push(notice)
                        handled.add(notice)
                    }
                    watchedNow = { ...watchedNow, status }
                }
                expect(watchedNow.status).toBe('expired')
                expect(sent[sent.length - 1]).toBe('expired')
                const order: NoticeStage[] = ['window_open', 'start_by', 'one_week', 'one_day', 'expired']
                expect(sent).toEqual(order.filter((stage) => sent.includes(stage)))
            }),
            { numRuns: 1000 }
        )
    })

    it('never leaves anything due undone by looking at it only when it says it is due', () => {
        fc.assert(
            fc.property(runs, ({ days, start }) => {
                let state = watched(new Date(start * 1000).toISOString(), days)
                const handled = new Set<NoticeStage>()
                let dueAt: number | null = firstDueAt(state)
                for (let looks = 0; dueAt !== null; looks++) {
                    expect(looks).toBeLessThan(8)
                    const actions = dueActions(state, dueAt, handled)
                    for (const stage of [...actions.covered, ...(actions.notice ? [actions.notice] : [])]) {
                        expect(stageTimes(state)[stage]).toBeLessThanOrEqual(dueAt)
                        handled.add(stage)
                    }
                    if (actions.nextDueAt !== null) expect(actions.nextDueAt).toBeGreaterThan(dueAt)
                    state = { ...state, status: actions.status }
                    dueAt = actions.nextDueAt
                }
                expect(state.status).toBe('expired')
                expect(handled.has('expired')).toBe(true)
            }),
            { numRuns: 1000 }
        )
    })
})

it('gives every certificate a cycle of its own that fits the column', () => {
    const key = cycleKey('0fca6cc782b8ad222355426596326fc6')
    expect(key).not.toBe(cycleKey('0fca6cc782b8ad222355426596326fc7'))
    expect(key.length).toBeLessThanOrEqual(64)
})
