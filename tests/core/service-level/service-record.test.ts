import { missingForBreach } from '../../../src/server/core/service-level/breach'
import { yearToEnter } from '../../../src/server/core/service-level/holiday-reminder'
import { DEFAULT_MARKS } from '../../../src/server/core/service-level/promise'
import {
    endPause,
    finishClock,
    isBreached,
    reopenClock,
    type ServiceRecord,
    startClock,
    startOfRecord,
} from '../../../src/server/core/service-level/service-record'
import { dueWarning } from '../../../src/server/core/service-level/warning'
import { HOLIDAYS } from '../../support/holidays'
import { pdt, pst } from './business-clock'

const PROMISE = { targetMinutes: 45 * 60, objectiveMinutes: 90 * 60 }
const MINUTE = 60_000
const HOUR = 3600
const at = (now: number) => ({ now, holidays: HOLIDAYS })
const started = (now: number, promise: { targetMinutes: number | null; objectiveMinutes: number } = PROMISE) =>
    startClock(startOfRecord(null, at(now)), promise, DEFAULT_MARKS, at(now))
const moment = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

describe('the service level of a task', () => {
    it('is five and ten business days from the last approval, with marks at three and four days', () => {
        const record = started(pst('2026-11-20T16:30'))
        expect([record.atRiskAt, record.criticalAt, record.targetAt, record.objectiveAt].map(moment)).toEqual(
            ['2026-11-25T16:30', '2026-11-30T16:30', '2026-12-01T16:30', '2026-12-08T16:30'].map((text) =>
                moment(pst(text))
            )
        )
    })

    it('has its marks in the objective where there is no target', () => {
        const record = started(pst('2026-11-30T08:00'), { targetMinutes: null, objectiveMinutes: 45 * 60 })
        expect(record.targetAt).toBeNull()
        expect(moment(record.atRiskAt)).toBe(moment(pst('2026-12-02T17:00')))
    })

    it('says how much business time the approvals took (T7)', () => {
        const record = startOfRecord(pst('2026-11-19T16:00'), at(pst('2026-11-20T10:00')))
        expect(record.approvalSeconds).toBe(3 * HOUR)
    })

    it('moves by the business time that CDT waited, and says for whom (T6)', () => {
        const once = endPause(
            started(pst('2026-12-01T10:00')),
            { party: 'customer', since: pst('2026-12-02T16:00') },
            at(pst('2026-12-03T20:00'))
        )
        // One hour on Wednesday and the nine of Thursday.
        expect(moment(once.targetAt)).toBe(moment(pst('2026-12-09T11:00')))
        expect(once).toMatchObject({ customerSeconds: 10 * HOUR, vendorSeconds: 0, pausedSeconds: 10 * HOUR })
        const twice = endPause(once, { party: 'vendor', since: pst('2026-12-04T09:00') }, at(pst('2026-12-04T09:30')))
        expect(twice).toMatchObject({ customerSeconds: 10 * HOUR, vendorSeconds: HOUR / 2 })
    })

    it('does not move for a wait outside business hours', () => {
        const before = started(pst('2026-12-01T10:00'))
        expect(
            endPause(before, { party: 'customer', since: pst('2026-12-04T17:00') }, at(pst('2026-12-07T08:00')))
        ).toEqual(before)
    })

    it('leaves a mark that was passed before the pause where it was', () => {
        const before = started(pst('2026-12-01T10:00'))
        const after = endPause(
            before,
            { party: 'customer', since: pst('2026-12-04T12:00') },
            at(pst('2026-12-04T13:00'))
        )
        expect(after.atRiskAt).toBe(before.atRiskAt)
        expect(moment(after.criticalAt)).toBe(moment(pst('2026-12-07T11:00')))
    })

    it.each([
        ['a minute before the end', -MINUTE, 'met'],
        ['in the very second of the end, as the platform counts', 0, 'breached'],
        ['a minute after', MINUTE, 'breached'],
    ])('finished %s is as it should be', (_when, difference, outcome) => {
        const record = started(pdt('2026-08-03T09:30'))
        const end = (record.objectiveAt as number) + difference
        expect(finishClock(record, true, at(end))).toMatchObject({
            outcome,
            finishedAt: end,
            workSeconds: 90 * HOUR + difference / 1000,
        })
    })

    it('is cancelled when it is given up, however late', () => {
        const record = started(pdt('2026-08-03T09:30'))
        expect(finishClock(record, false, at(pdt('2026-10-01T09:30'))).outcome).toBe('cancelled')
    })

    it('starts anew on reopening, and adds up what the runs took', () => {
        const closed = finishClock(started(pdt('2026-08-03T09:00')), true, at(pdt('2026-08-03T11:00')))
        const reopened = reopenClock(closed, PROMISE, DEFAULT_MARKS, at(pdt('2026-08-10T09:00')))
        expect(reopened).toMatchObject({ finishedAt: null, outcome: null, reopened: 1, workSeconds: 2 * HOUR })
        expect(moment(reopened.targetAt)).toBe(moment(pdt('2026-08-17T09:00')))
        const again = finishClock(reopened, true, at(pdt('2026-08-10T12:00')))
        expect(again).toMatchObject({ outcome: 'met', workSeconds: 5 * HOUR })
    })

    it('stays breached when a breached task is reopened', () => {
        const late = finishClock(started(pdt('2026-08-03T09:00')), true, at(pdt('2026-08-24T09:00')))
        const reopened = reopenClock(late, PROMISE, DEFAULT_MARKS, at(pdt('2026-08-25T09:00')))
        expect(isBreached(reopened, pdt('2026-08-25T09:30'))).toBe(true)
        expect(finishClock(reopened, true, at(pdt('2026-08-25T09:30'))).outcome).toBe('breached')
    })
})

describe('a warning', () => {
    const record = started(pdt('2026-08-03T09:00'))
    const due = (text: string, warned: ServiceRecord['warned'] = null) => dueWarning({ ...record, warned }, pdt(text))

    it.each([
        ['2026-08-06T08:59', null],
        ['2026-08-06T09:00', 'at_risk'],
        ['2026-08-07T08:59', 'at_risk'],
        ['2026-08-07T09:00', 'critical'],
        ['2026-08-17T08:59', 'critical'],
        ['2026-08-17T09:00', 'breached'],
    ])('at %s is %s', (text, warning) => {
        expect(due(text)).toBe(warning)
    })

    it('is given once', () => {
        expect(due('2026-08-06T12:00', 'at_risk')).toBeNull()
        expect(due('2026-08-07T12:00', 'at_risk')).toBe('critical')
        expect(due('2026-08-06T12:00', 'critical')).toBeNull()
    })
})

it.each([
    ['', '', /Cause of the breach/],
    ['other', ' ', /What happened/],
    ['other', 'The list was lost.', null],
    ['workload', '', null],
])('a breached task with the cause %j and the text %j', (cause, reason, missing) => {
    const answer = missingForBreach(cause, reason)
    if (missing === null) expect(answer).toBeNull()
    else expect(answer).toMatch(missing)
})

it.each([
    ['2026-09-30', ['2026-01-01'], null],
    ['2026-10-01', ['2026-01-01'], '2027'],
    ['2026-10-01', ['2026-01-01', '2027-01-01'], null],
    ['2031-02-01', ['2030-01-01'], '2031'],
] as const)('on %s, with holidays %j, the year to enter is %s', (today, holidays, year) => {
    expect(yearToEnter(today, holidays)).toBe(year)
})
