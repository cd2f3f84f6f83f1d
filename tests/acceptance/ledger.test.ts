import { type GlideRecord } from '@servicenow/glide'
import * as fc from 'fast-check'
import { setServiceRecord } from '../../src/server/records/service-record'
import { clocked } from '../core/ledger/clocked'
import { figuresOfWalked, walk, type Walked } from '../core/ledger/second-opinion'
import { stories, type Story } from '../core/ledger/simulation'
import { describeInstance } from '../support/describe-instance'
import { commentsOn, handIn, materials, order } from '../handlers/ordering'
import { add, all, change, one, type Values } from './records'
import { TASK } from './renewals'

const LEDGER = '/api/x_cdt_certs/v1/ledger'
const HOUR = 3600

interface Row {
    name: string
    key: string
    figures: Record<string, unknown> & { waiting: Record<string, number>; causes: Record<string, number> }
    queries: Record<'number' | 'met' | 'breached' | 'cancelled' | 'automatic', string> & {
        causes: Record<string, string>
    }
}
interface LedgerAnswer {
    result: { rows: Row[]; total: Row; open: Record<'overdue' | 'at_risk', { number: number; query: string }> }
}

const SACRAMENTO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles' })
const pacificDay = (at: number) => SACRAMENTO.format(at)

function mondayOf(day: string): string {
    const midnight = Date.parse(`${day}T00:00:00Z`)
    const since = (new Date(midnight).getUTCDay() + 6) % 7
    return new Date(midnight - since * 86_400_000).toISOString().slice(0, 10)
}

/** Friday 2027-02-12, noon in Sacramento; Monday is Presidents' Day. */
describeInstance('the service level of requests', { now: '2027-02-12 20:00:00' }, (under) => {
    const COLUMNS = [
        'outcome',
        'requested_at',
        'started_at',
        'target_at',
        'objective_at',
        'finished_at',
        'finished_month',
        'approval_seconds',
        'customer_seconds',
        'vendor_seconds',
        'work_seconds',
        'warned',
        'reopened',
        'waiting_on',
    ] as const
    const task = (id: string) => one(under, TASK, `sys_id=${id}`, COLUMNS)
    const clocks = (id: string, name: string) =>
        all(under, 'task_sla', `task=${id}^sla.nameLIKE${name}^ORDERBYstart_time`, [
            'stage',
            'has_breached',
            'planned_end_time',
            'business_pause_duration',
            'business_duration',
        ])
    const inquiry = (values: Values = {}) =>
        add(under, TASK, { kind: 'inquiry', short_description: 'A question', waiting_on: 'cdt', ...values })
    const close = (id: string, values: Values = {}) =>
        change(under, TASK, id, { state: '3', close_notes: 'Answered.', ...values })
    /** A finished request as the rule on the task would have left it, without living through it. */
    const record = (story: Story) => {
        const task = under.instance.record(TASK)
        task.initialize()
        task.setWorkflow(false)
        task.setValue('kind', story.kind)
        task.setValue('organization', story.organization)
        task.setValue('breach_cause', story.cause)
        setServiceRecord(task as unknown as GlideRecord, clocked(story))
        task.insert()
    }
    const ledger = async (query = '') => {
        const answer = await under
            .as('manager')
            .call<LedgerAnswer>('GET', `${LEDGER}?from=2027-02-01&to=2027-03-31${query}`)
        expect(answer.status).toBe(200)
        return answer.body.result
    }
    const mails = (subject: string) =>
        all(under, 'sys_email', `subjectLIKE${subject}^ORDERBYsys_created_on`, [
            'subject',
            'recipients',
            'body',
            'sys_created_on',
        ])

    it('agree on every number: approved on Friday 16:30 before a three-day weekend, paused twice, answered at night', async () => {
        const item = await order(under.as('customer'))
        under.until('2027-02-12 22:00:00')
        await under.as('approver').decide(item.sys_id, 'approved')
        under.until('2027-02-13 00:30:00')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        const { sys_id, number } = await under.as('fulfiller').row(TASK, `requested_item=${item.sys_id}`)
        expect(task(sys_id)).toMatchObject({
            requested_at: '2027-02-12 20:00:00',
            started_at: '2027-02-13 00:30:00',
            target_at: '2027-02-23 00:30:00',
            objective_at: '2027-03-02 00:30:00',
            approval_seconds: String(4.5 * HOUR),
            outcome: '',
        })
        under.until('2027-02-16 18:00:00')
        change(under, TASK, sys_id, { waiting_on: 'customer' })
        under.until('2027-02-18 04:00:00')
        change(under, TASK, sys_id, { waiting_on: 'cdt' })
        under.until('2027-02-18 17:00:00')
        change(under, TASK, sys_id, { waiting_on: 'vendor' })
        under.until('2027-02-19 20:00:00')
        change(under, TASK, sys_id, { waiting_on: 'cdt' })
        under.until('2027-02-19 21:00:00')
        const handed = await handIn(under.as('fulfiller'), { sys_id, number }, materials.certificates.right)
        expect(handed.status).toBe(200)

        // Tuesday 10 to 17 and Wednesday; Thursday 9 to 17 and Friday 8 to 12.
        expect(task(sys_id)).toMatchObject({
            outcome: 'met',
            finished_at: '2027-02-19 21:00:00',
            finished_month: '2027-02',
            target_at: '2027-02-26 16:30:00',
            customer_seconds: String(16 * HOUR),
            vendor_seconds: String(12 * HOUR),
            work_seconds: String(4.5 * HOUR),
            warned: '',
        })
        expect(clocks(sys_id, 'Issue certificate: target')).toEqual([
            {
                stage: 'completed',
                has_breached: '0',
                planned_end_time: '2027-02-26 16:30:00',
                business_pause_duration: '1970-01-02 04:00:00',
                business_duration: '1970-01-01 04:30:00',
            },
        ])
        expect(clocks(sys_id, 'Issue certificate: objective')[0]).toMatchObject({
            planned_end_time: task(sys_id).objective_at,
        })
        const { rows, total } = await ledger()
        expect(rows.map(({ name }) => name)).toEqual(['Secure or wild card certificate'])
        expect(total.figures).toEqual({
            number: 1,
            met: 1,
            breached: 0,
            cancelled: 0,
            automatic: 0,
            attainment: 100,
            medianDays: 0.5,
            p95Days: 0.5,
            waiting: { approval: 0.5, customer: 1.78, vendor: 1.33, cdt: 0.5 },
            causes: {},
        })
        under.until('2027-02-22 15:00:00')
        const weekly = mails('Service levels of Certificate Services').at(-1)
        expect(weekly?.body).toContain('1 of 1 requests were completed within their objective: 100 %')
        expect(await commentsOn(under.as('customer'), item)).toContain('Your certificate is issued')
    })

    it('are met by a minute and breached by a minute, on the task, its clock, the ledger and the mails alike', async () => {
        under.until('2027-02-13 00:30:00')
        const [early, late, givenUp] = [inquiry(), inquiry(), inquiry()]
        expect(task(early).objective_at).toBe('2027-03-02 00:30:00')
        under.until('2027-03-02 00:29:00')
        close(early)
        change(under, TASK, givenUp, { state: '4', close_notes: 'The requester withdrew it.' })
        under.until('2027-03-02 00:31:00')
        expect(() => close(late)).toThrow()
        expect(task(late).finished_at).toBe('')
        close(late, { breach_cause: 'workload' })

        expect([early, late, givenUp].map((id) => task(id).outcome)).toEqual(['met', 'breached', 'cancelled'])
        expect([early, late].map((id) => task(id).work_seconds)).toEqual([
            String(90 * HOUR - 60),
            String(90 * HOUR + 60),
        ])
        expect([early, late, givenUp].map((id) => clocks(id, 'Inquiry')[0])).toEqual([
            expect.objectContaining({ stage: 'completed', has_breached: '0' }),
            expect.objectContaining({ stage: 'completed', has_breached: '1' }),
            expect.objectContaining({ stage: 'cancelled', has_breached: '0' }),
        ])
        const { total } = await ledger()
        expect(total.figures).toMatchObject({
            number: 2,
            met: 1,
            breached: 1,
            cancelled: 1,
            attainment: 50,
            medianDays: 10,
            p95Days: 10,
            causes: { workload: 1 },
        })
        under.until('2027-03-08 15:00:00')
        const weekly = mails('Service levels of Certificate Services').at(-1)
        expect(weekly?.sys_created_on).toBe('2027-03-08 15:00:00')
        expect(weekly?.body).toContain('1 of 2 requests were completed within their objective: 50 %')
        under.until('2027-04-01 14:00:00')
        expect(mails('Service levels of Certificate Services').at(-1)?.body).toContain('the promise of 95 % is missed')
    })

    it('start anew when a task is reopened, and a breach stays one', async () => {
        under.until('2027-02-13 00:30:00')
        const [good, bad] = [inquiry(), inquiry()]
        under.until('2027-02-16 17:00:00')
        close(good)
        under.until('2027-03-03 18:00:00')
        close(bad, { breach_cause: 'vendor' })
        change(under, TASK, good, { state: '2', active: 'true' })
        change(under, TASK, bad, { state: '2', active: 'true' })
        expect(task(good)).toMatchObject({
            outcome: '',
            reopened: '1',
            finished_at: '',
            finished_month: '',
            started_at: '2027-03-03 18:00:00',
            objective_at: '2027-03-17 17:00:00',
        })
        expect(clocks(good, 'Inquiry').map(({ stage }) => stage)).toEqual(['completed', 'in_progress'])
        expect(clocks(good, 'Inquiry')[1].planned_end_time).toBe(task(good).objective_at)
        expect((await ledger()).total.figures.number).toBe(0)
        under.until('2027-03-03 19:00:00')
        close(good)
        close(bad)
        expect([good, bad].map((id) => task(id).outcome)).toEqual(['met', 'breached'])
        // Half an hour on Friday, one on Tuesday; and one after reopening.
        expect(task(good).work_seconds).toBe(String(2.5 * HOUR))
    })

    it('end a pause with the task that is closed while it waits', () => {
        under.until('2027-02-16 18:00:00')
        const id = inquiry()
        under.until('2027-02-16 20:00:00')
        change(under, TASK, id, { waiting_on: 'vendor' })
        under.until('2027-02-17 18:00:00')
        close(id)
        expect(task(id)).toMatchObject({
            vendor_seconds: String(7 * HOUR),
            work_seconds: String(2 * HOUR),
            waiting_on: 'cdt',
        })
        expect(clocks(id, 'Inquiry')[0]).toMatchObject({
            stage: 'completed',
            business_pause_duration: '1970-01-01 07:00:00',
            business_duration: '1970-01-01 02:00:00',
        })
    })

    it('warn the assignee and the group at 60 and 80 percent, and the manager of a breach', () => {
        under.until('2027-02-16 16:00:00')
        const { sys_id: group } = one(under, 'sys_user_group', 'name=Certificate Services', ['sys_id'])
        const { sys_id: fulfiller } = one(under, 'sys_user', 'user_name=fulfiller', ['sys_id'])
        const id = inquiry({ assignment_group: group, assigned_to: fulfiller })
        const { number } = one(under, TASK, `sys_id=${id}`, ['number'])
        const told = () => mails(number).map(({ subject, recipients }) => [subject.split(':')[0], recipients])
        under.until('2027-02-23 20:00:00')
        expect(told()).toEqual([])
        under.until('2027-03-02 05:00:00')
        expect(told().map(([what]) => what)).toEqual(['At risk', 'Act today', 'Service level missed'])
        const [[, atRisk], , [, breached]] = told()
        expect(atRisk.toLowerCase()).toContain('certificate_services@state.ca.gov')
        expect(atRisk).toContain('fulfiller')
        expect(atRisk).not.toContain('manager')
        expect(breached).toContain('manager')
        expect(task(id)).toMatchObject({ outcome: 'breached', warned: 'breached' })
        under.until('2027-03-03 05:00:00')
        expect(told()).toHaveLength(3)
    })

    it('are those of the marks and durations at the time of the request: a change counts for new ones', () => {
        under.until('2027-02-16 16:00:00')
        const before = inquiry()
        const { sys_id } = one(under, 'contract_sla', 'name=Inquiry: objective', ['sys_id'])
        change(under, 'contract_sla', sys_id, { duration: '1970-01-01 18:00:00' })
        expect(task(inquiry()).objective_at).toBe('2027-02-18 01:00:00')
        expect(task(before).objective_at).toBe('2027-03-02 01:00:00')
    })

    it('have a target of their own when expedited (T5)', () => {
        under.until('2027-02-16 16:00:00')
        const requested_item = add(under, 'sc_req_item', {})
        const id = add(under, TASK, {
            kind: 'grant_access',
            short_description: 'Access',
            expedited: 'true',
            requested_item,
        })
        expect(task(id)).toMatchObject({ target_at: '2027-02-18 01:00:00', objective_at: '2027-03-02 01:00:00' })
        expect(all(under, 'task_sla', `task=${id}^ORDERBYsla.name`, ['planned_end_time'])).toEqual([
            { planned_end_time: '2027-02-18 01:00:00' },
            { planned_end_time: '2027-03-02 01:00:00' },
        ])
    })

    it('are none for the validation that the app asks for by itself (L2)', () => {
        const id = add(under, TASK, { kind: 'validate_domain', short_description: 'Evidence ages out' })
        expect(task(id)).toMatchObject({ objective_at: '', started_at: '' })
        expect(all(under, 'task_sla', `task=${id}`, ['sys_id'])).toEqual([])
    })

    it('count what the app does at once as met in no time', async () => {
        const id = add(under, TASK, {
            kind: 'change_contacts',
            short_description: 'Contacts',
            state: '3',
            done_at_once: 'true',
            close_notes: 'Done by the app.',
        })
        expect(task(id)).toMatchObject({ outcome: 'met', work_seconds: '0' })
        expect(clocks(id, 'contacts')).toEqual([])
        expect((await ledger()).total.figures).toMatchObject({ number: 1, met: 1, automatic: 1, medianDays: 0 })
    })

    it.each([
        ['grant_access', 5, 10],
        ['remove_access', 5, 10],
        ['issue_certificate', 5, 10],
        ['revoke_certificate', 5, 10],
        ['install_certificate', 0, 5],
        ['validate_domain', 0, 10],
        ['reset_password', 0, 5],
        ['change_contacts', 0, 5],
        ['training', 0, 10],
        ['technical_issue', 0, 10],
        ['inquiry', 0, 10],
    ])('for %s are %i and %i business days (T3), the same on the task and its clocks', (kind, target, objective) => {
        under.until('2027-02-16 16:00:00')
        const id = add(under, TASK, { kind, short_description: kind, requested_item: add(under, 'sc_req_item', {}) })
        const end: Record<number, string> = { 0: '', 5: '2027-02-23 01:00:00', 10: '2027-03-02 01:00:00' }
        expect(task(id)).toMatchObject({ target_at: end[target], objective_at: end[objective] })
        const planned = all(under, 'task_sla', `task=${id}`, ['planned_end_time']).map((row) => row.planned_end_time)
        expect(planned.sort()).toEqual([end[target], end[objective]].filter((one) => one !== '').sort())
    })

    it('open the records behind every figure of the ledger', async () => {
        under.until('2027-02-16 16:00:00')
        const { sys_id: organization } = all(under, 'x_cdt_certs_organization', 'ORDERBYname', ['sys_id'])[0]
        const ids = [inquiry({ organization }), inquiry(), inquiry({ organization, kind: 'reset_password' })]
        under.until('2027-03-04 18:00:00')
        for (const id of ids) close(id, { breach_cause: 'technical' })
        const quick = inquiry({ organization })
        close(quick)
        change(under, TASK, inquiry(), { state: '7', close_notes: 'Asked twice.' })
        for (const groupBy of ['type', 'department', 'month', 'week']) {
            const { rows, total } = await ledger(`&group_by=${groupBy}`)
            for (const { figures, queries } of [...rows, total]) {
                for (const figure of ['number', 'met', 'breached', 'cancelled', 'automatic'] as const) {
                    expect(await under.as('manager').rows(TASK, queries[figure], ['sys_id'])).toHaveLength(
                        Number(figures[figure])
                    )
                }
                for (const [cause, count] of Object.entries(figures.causes)) {
                    expect(all(under, TASK, queries.causes[cause], ['sys_id'])).toHaveLength(count)
                }
            }
            expect(total.figures).toMatchObject({
                number: 4,
                met: 1,
                breached: 3,
                cancelled: 1,
                causes: { technical: 3 },
            })
        }
        expect((await ledger('&type=reset_password')).total.figures.number).toBe(1)
        expect((await ledger(`&department=${organization}`)).total.figures.number).toBe(3)
    })

    it('have the figures of a second computation over 250 random requests, however they are grouped', async () => {
        const told = fc.sample(stories, { numRuns: 250, seed: 20261122 })
        for (const story of told) record(story)
        const answer = (groupBy: string) =>
            under.as('manager').call<LedgerAnswer>('GET', `${LEDGER}?from=2026-01-01&to=2031-12-31&group_by=${groupBy}`)
        const walked = told.map(walk)
        const keys = {
            type: ({ story }: Walked) => story.kind,
            department: ({ story }: Walked) => story.organization,
            month: ({ finishedAt }: Walked) => pacificDay(finishedAt).slice(0, 7),
            week: ({ finishedAt }: Walked) => mondayOf(pacificDay(finishedAt)),
        }
        for (const [groupBy, keyOf] of Object.entries(keys)) {
            const { rows, total } = (await answer(groupBy)).body.result
            expect(total.figures).toEqual(figuresOfWalked(walked))
            expect(rows.map(({ key }) => key)).toEqual([...new Set(walked.map(keyOf))].sort())
            for (const { key, figures } of rows) {
                expect(figures).toEqual(figuresOfWalked(walked.filter((one) => keyOf(one) === key)))
            }
        }
    })

    it('show what is open past its objective and what is at risk', async () => {
        under.until('2027-02-16 16:00:00')
        const overdue = inquiry()
        under.until('2027-02-19 18:00:00')
        const atRisk = inquiry()
        under.until('2027-03-02 05:00:00')
        const { open } = await ledger()
        expect(open).toMatchObject({ overdue: { number: 1 }, at_risk: { number: 1 } })
        expect(all(under, TASK, open.overdue.query, ['sys_id'])).toEqual([{ sys_id: overdue }])
        expect(all(under, TASK, open.at_risk.query, ['sys_id'])).toEqual([{ sys_id: atRisk }])
    })

    it('are told as CSV, and to nobody who has no business with them', async () => {
        close(inquiry())
        const csv = await under.as('manager').text('GET', `${LEDGER}?from=2027-02-01&to=2027-02-28&format=csv`)
        expect(csv).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' })
        expect(csv.text.split('\r\n')[1]).toMatch(/^Other question,1,1,0,0,0,100,/)
        expect((await under.as('customer').call('GET', LEDGER)).status).toBe(403)
        expect((await under.as('manager').call('GET', `${LEDGER}?group_by=color`)).status).toBe(400)
        expect((await under.as('manager').call('GET', `${LEDGER}?format=pdf`)).status).toBe(400)
    })
})
