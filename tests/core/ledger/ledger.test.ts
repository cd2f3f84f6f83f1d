import * as fc from 'fast-check'
import { csvCell, ledgerCsv } from '../../../src/server/core/ledger/csv'
import { ledgerOf, type LedgerQuestion } from '../../../src/server/core/ledger/ledger'
import * as period from '../../../src/server/core/ledger/period'
import { readQuestion } from '../../../src/server/core/ledger/question'
import { type Tally } from '../../../src/server/core/ledger/tally'
import { verdict } from '../../../src/server/core/ledger/report-mail'
import { pdt, pst } from '../service-level/business-clock'
import { clocked, counted, tallyOf } from './clocked'
import { figuresOfWalked, walk } from './second-opinion'
import { PROMISES, stories } from './simulation'

const QUESTION: LedgerQuestion = {
    period: { from: '2026-01-01', to: '2030-12-31' },
    groupBy: 'type',
    kind: '',
    organization: '',
}

describe('the ledger', () => {
    const told = fc.sample(stories, { numRuns: 1000, seed: 20261121 })
    const walked = told.map(walk)

    it('agrees to the minute with a walk through 1,000 random requests, one by one', () => {
        const records = told.map(clocked)
        records.forEach((record, index) => {
            const { outcome, finishedAt, approval, customer, vendor, cdt } = walked[index]
            expect({
                outcome: record.outcome,
                finishedAt: record.finishedAt,
                approval: record.approvalSeconds / 60,
                customer: record.customerSeconds / 60,
                vendor: record.vendorSeconds / 60,
                cdt: record.workSeconds / 60,
            }).toEqual({ outcome, finishedAt, approval, customer, vendor, cdt })
        })
        expect(new Set(records.map(({ outcome }) => outcome)).size).toBe(3)
    })

    it('has the same figures as the second computation, in total and by request type', () => {
        const ledger = ledgerOf(counted(told.map(tallyOf)), QUESTION)
        expect(ledger.total.figures).toEqual(figuresOfWalked(walked))
        expect(ledger.rows.map(({ key }) => key)).toEqual(Object.keys(PROMISES).sort())
        for (const { key, figures } of ledger.rows) {
            expect(figures).toEqual(figuresOfWalked(walked.filter(({ story }) => story.kind === key)))
        }
    })

    const one = (changes: Partial<Tally>): Tally => ({
        key: 'inquiry',
        outcome: 'met',
        doneAtOnce: false,
        number: 1,
        approvalSeconds: 0,
        customerSeconds: 0,
        vendorSeconds: 0,
        workSeconds: 32_400,
        cause: '',
        ...changes,
    })
    const total = (members: Tally[]) => ledgerOf(counted(members), QUESTION).total

    it('never rounds an attainment up to the promise', () => {
        const members = Array.from({ length: 2000 }, (_, index) => one({ outcome: index < 1899 ? 'met' : 'breached' }))
        expect(total(members).figures.attainment).toBe(94.9)
        expect(verdict(total(members), 95)).toContain('missed')
        members[1999] = one({})
        expect(total(members).figures.attainment).toBe(95)
        expect(verdict(total(members), 95)).toContain('kept')
    })

    it('counts what the app did at once as met in no time', () => {
        const members = [one({ doneAtOnce: true, workSeconds: 0, key: 'change_contacts' }), one({})]
        expect(total(members).figures).toMatchObject({ number: 2, met: 2, automatic: 1, medianDays: 0, p95Days: 1 })
    })

    it('says nothing of nothing', () => {
        expect(total([]).figures).toMatchObject({ number: 0, attainment: null, medianDays: null, p95Days: null })
        expect(verdict(total([]), 95)).toBe('No request was completed in this time.')
    })

    it('gives the records behind each figure', () => {
        const ledger = ledgerOf(
            counted([one({ outcome: 'breached', cause: 'vendor' }), one({ outcome: 'breached' })]),
            QUESTION
        )
        const base = `${period.within('finished_at', QUESTION.period)}^outcomeISNOTEMPTY^kind=inquiry`
        expect(ledger.rows[0].queries).toMatchObject({
            breached: `${base}^outcome=breached`,
            causes: {
                vendor: `${base}^outcome=breached^breach_cause=vendor`,
                none: `${base}^outcome=breached^breach_causeISEMPTY`,
            },
        })
    })
})

describe('the ledger, counting requests together', () => {
    const many = (number: number, changes: Partial<Tally> = {}): Tally => ({
        key: 'inquiry',
        outcome: 'met',
        doneAtOnce: false,
        cause: '',
        number,
        approvalSeconds: 0,
        customerSeconds: 0,
        vendorSeconds: 0,
        workSeconds: number * 32_400,
        ...changes,
    })

    it('takes the time of an actual request, also where many took the same', () => {
        const times = [
            { key: 'inquiry', workDays: 3, number: 5 },
            { key: 'inquiry', workDays: 1, number: 50 },
            { key: 'inquiry', workDays: 2, number: 45 },
        ]
        const figures = (changed: typeof times) =>
            ledgerOf({ tallies: [many(100)], times: changed }, QUESTION).total.figures
        expect(figures(times)).toMatchObject({ medianDays: 1, p95Days: 2 })
        const [slow, quick, middle] = times
        expect(figures([{ ...slow, number: 6 }, { ...quick, number: 49 }, middle])).toMatchObject({
            medianDays: 2,
            p95Days: 3,
        })
    })

    it('keeps the times of a group out of the others', () => {
        const ledger = ledgerOf(
            {
                tallies: [many(2), many(1, { key: 'training', outcome: 'breached', cause: 'vendor' })],
                times: [
                    { key: 'inquiry', workDays: 1, number: 2 },
                    { key: 'training', workDays: 11, number: 1 },
                ],
            },
            QUESTION
        )
        expect(ledger.rows.map(({ key, figures }) => [key, figures.number, figures.p95Days])).toEqual([
            ['inquiry', 2, 1],
            ['training', 1, 11],
        ])
        expect(ledger.total.figures).toMatchObject({ number: 3, breached: 1, medianDays: 1, p95Days: 11 })
    })
})

describe('a period', () => {
    it('is of whole Pacific days, over changes of the clock', () => {
        expect(period.startOfPacificDay('2026-11-01')).toBe(pdt('2026-11-01T00:00'))
        expect(period.startOfPacificDay('2026-11-02')).toBe(pst('2026-11-02T00:00'))
        expect(period.startOfPacificDay('2027-03-14')).toBe(pst('2027-03-14T00:00'))
        expect(period.startOfPacificDay('2027-03-15')).toBe(pdt('2027-03-15T00:00'))
        expect(period.within('finished_at', { from: '2026-11-01', to: '2026-11-01' })).toBe(
            'finished_at>=2026-11-01 07:00:00^finished_at<2026-11-02 08:00:00'
        )
    })

    it('is the week before, the month before, or the month so far', () => {
        const sunday = pst('2026-11-29T23:30')
        expect(period.weekBefore(sunday)).toEqual({ from: '2026-11-16', to: '2026-11-22' })
        expect(period.weekBefore(pst('2026-11-30T07:00'))).toEqual({ from: '2026-11-23', to: '2026-11-29' })
        expect(period.monthBefore(pst('2027-01-01T07:00'))).toEqual({ from: '2026-12-01', to: '2026-12-31' })
        expect(period.monthBefore(pst('2027-03-31T07:00'))).toEqual({ from: '2027-02-01', to: '2027-02-28' })
        expect(period.monthSoFar(sunday)).toEqual({ from: '2026-11-01', to: '2026-11-29' })
    })

    it.each([
        ['2026-11-02', '2026-11-01'],
        ['2026-02-30', '2026-03-01'],
        ['', '2026-03-01'],
        ['2026-11-01^outcome=met', '2026-11-02'],
    ])('is none from %j to %j', (from, to) => {
        expect(period.periodOf(from, to)).toBeNull()
    })
})

describe('a question to the ledger', () => {
    const read = (parameters: Record<string, string>) =>
        readQuestion((name) => parameters[name] ?? '', pst('2026-11-20T12:00'))

    it('is about the month so far by type, unless it says otherwise', () => {
        expect(read({})).toMatchObject({
            ok: true,
            question: { period: { from: '2026-11-01', to: '2026-11-20' }, groupBy: 'type', kind: '', organization: '' },
        })
    })

    it.each([
        ['from', 'yesterday', /days such as/],
        ['group_by', 'color', /type, department, month, week/],
        ['type', 'renewal', /"type" is one of/],
        ['type', 'inquiry^ORactive=true', /"type" is one of/],
        ['department', 'x^ORactive=true', /sys_id/],
        ['from', '1999-12-31', /between 2000-01-01 and 2099-12-31/],
        ['to', '2100-01-01', /between 2000-01-01 and 2099-12-31/],
        ['from', '2016-11-18', /ten years/],
        ['to', '2036-11-02', /ten years/],
    ])('is refused for %s=%s', (name, value, reason) => {
        const answer = read({ [name]: value })
        expect(answer.ok ? '' : answer.reason).toMatch(reason)
    })
})

describe('the ledger as CSV', () => {
    it.each([
        ['Parks', 'Parks'],
        ['Fish, Wildlife', '"Fish, Wildlife"'],
        ['"quoted"', '"' + '""quoted""' + '"'],
        ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
        ['+1', "'+1"],
        ['-1', "'-1"],
        ['@SUM(A1)', "'@SUM(A1)"],
        [' =1+1', "' =1+1"],
        ['\t=1', "'\t=1"],
        ['line\nbreak', '"line\nbreak"'],
        ['12.5', '12.5'],
    ])('writes %j as %j', (value, cell) => {
        expect(csvCell(value)).toBe(cell)
    })

    it('has a line a group and one for the total, all of the same length', () => {
        const told = fc.sample(stories, { numRuns: 20, seed: 7 })
        const csv = ledgerCsv(ledgerOf(counted(told.map(tallyOf)), QUESTION), (key) => key)
        const lines = csv.trimEnd().split('\r\n')
        expect(lines[0].startsWith('Group,Number,Met')).toBe(true)
        expect(lines.at(-1)?.startsWith('Total,')).toBe(true)
        expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1)
    })
})
