import { handIn, materials, order } from '../handlers/ordering'
import { describeInstance } from '../support/describe-instance'
import { all, change, one } from './records'
import { TASK } from './renewals'
import { shownBy } from './widgets'

const HOUR = 3600

interface Figures {
    number: number
    met: number
    breached: number
    cancelled: number
    attainment: number | null
    medianDays: number | null
    p95Days: number | null
    waiting: Record<string, number>
    causes: Record<string, number>
}

/** Friday 2027-02-12, noon in Sacramento; Monday is Presidents' Day. */
describeInstance('the same request, ended in different ways', { now: '2027-02-12 20:00:00' }, (under) => {
    /** Approved on Friday at 16:30, paused for the customer, who answers at night, and for the vendor. */
    const live = async () => {
        const item = await order(under.as('customer'))
        under.until('2027-02-12 22:00:00')
        await under.as('approver').decide(item.sys_id, 'approved')
        under.until('2027-02-13 00:30:00')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        const task = await under.as('fulfiller').row(TASK, `requested_item=${item.sys_id}`)
        under.until('2027-02-16 18:00:00')
        await under.as('fulfiller').update(TASK, task.sys_id, { question: 'Which server is it for?' })
        under.until('2027-02-18 04:00:00')
        await under.as('customer').update('sc_req_item', item.sys_id, { comments: 'The one in Sacramento.' })
        under.until('2027-02-18 17:00:00')
        await under.as('fulfiller').update(TASK, task.sys_id, { waiting_on: 'vendor' })
        under.until('2027-02-19 20:00:00')
        await under.as('fulfiller').update(TASK, task.sys_id, { waiting_on: 'cdt' })
        // Ten business days after Friday 16:30, and the 16 and 12 business hours of the two waits.
        expect(one(under, TASK, `sys_id=${task.sys_id}`, ['objective_at']).objective_at).toBe('2027-03-05 16:30:00')
        return task
    }
    const record = (id: string) =>
        one(under, TASK, `sys_id=${id}`, [
            'outcome',
            'warned',
            'finished_week',
            'approval_seconds',
            'customer_seconds',
            'vendor_seconds',
            'work_seconds',
            'work_days',
            'times',
            'kept_percent',
        ])
    const clock = (id: string) =>
        all(under, 'task_sla', `task=${id}^sla.nameLIKEIssue certificate: objective`, [
            'stage',
            'has_breached',
            'business_pause_duration',
        ])
    const figures = async () =>
        (
            await under
                .as('manager')
                .call<{ result: { total: { figures: Figures } } }>(
                    'GET',
                    '/api/x_cdt_certs/v1/ledger?from=2027-03-01&to=2027-03-07&group_by=week'
                )
        ).body.result.total.figures
    const charts = async () => ({
        attainment: await shownBy(under, 'Attainment by request type, percent'),
        kept: await shownBy(under, 'Kept and missed by month'),
        days: await shownBy(under, 'Business days on average, by request type'),
        causes: await shownBy(under, 'Missed objectives by cause'),
        overdue: await shownBy(under, 'Overdue'),
    })
    const weekly = () => {
        under.until('2027-03-08 15:00:00')
        return all(under, 'sys_email', 'subject=Service levels of Certificate Services^ORDERBYsys_created_on', [
            'body',
        ]).at(-1)?.body
    }
    const waits = {
        approval_seconds: String(4.5 * HOUR),
        customer_seconds: String(16 * HOUR),
        vendor_seconds: String(12 * HOUR),
    }

    it('is met by a minute, everywhere', async () => {
        const task = await live()
        under.until('2027-03-05 16:29:00')
        expect((await handIn(under.as('fulfiller'), task, materials.certificates.right)).status).toBe(200)
        expect(record(task.sys_id)).toEqual({
            ...waits,
            outcome: 'met',
            warned: 'critical',
            finished_week: '2027-03-01',
            work_seconds: String(90 * HOUR - 60),
            work_days: '10',
            times: 'Business days: 10 with CDT, 0.5 waiting for approval, 1.78 waiting for the customer, 1.33 waiting for the vendor',
            kept_percent: '100',
        })
        expect(clock(task.sys_id)).toEqual([
            { stage: 'completed', has_breached: '0', business_pause_duration: '1970-01-02 04:00:00' },
        ])
        expect(await figures()).toMatchObject({
            number: 1,
            met: 1,
            breached: 0,
            cancelled: 0,
            attainment: 100,
            medianDays: 10,
            p95Days: 10,
            waiting: { approval: 0.5, customer: 1.78, vendor: 1.33, cdt: 10 },
        })
        expect(await charts()).toEqual({
            attainment: { issue_certificate: 100 },
            kept: { '2027-03 met': 1 },
            days: { issue_certificate: 10 },
            causes: {},
            overdue: { '': 0 },
        })
        expect(weekly()).toContain('1 of 1 requests were completed within their objective: 100 %')
    })

    it('is breached by a minute, everywhere', async () => {
        const task = await live()
        under.until('2027-03-05 16:31:00')
        expect(await shownBy(under, 'Overdue')).toEqual({ '': 1 })
        expect((await handIn(under.as('fulfiller'), task, materials.certificates.right)).status).toBe(409)
        const why = { breach_cause: 'workload', breach_reason: 'Two were ill.' }
        const handed = await handIn(under.as('fulfiller'), task, materials.certificates.right, '', why)
        expect(handed.status).toBe(200)
        expect(record(task.sys_id)).toMatchObject({
            ...waits,
            outcome: 'breached',
            work_seconds: String(90 * HOUR + 60),
            kept_percent: '0',
        })
        expect(clock(task.sys_id)).toMatchObject([{ stage: 'completed', has_breached: '1' }])
        expect(await figures()).toMatchObject({
            number: 1,
            met: 0,
            breached: 1,
            attainment: 0,
            causes: { workload: 1 },
        })
        expect(await charts()).toEqual({
            attainment: { issue_certificate: 0 },
            kept: { '2027-03 breached': 1 },
            days: { issue_certificate: 10 },
            causes: { workload: 1 },
            overdue: { '': 0 },
        })
        expect(weekly()).toContain('0 of 1 requests were completed within their objective: 0 %')
    })

    it('keeps its numbers from whoever works on it', async () => {
        const task = await live()
        const clockColumns = {
            outcome: 'met',
            warned: 'at_risk',
            requested_at: '2027-02-01 17:00:00',
            started_at: '2027-02-19 17:00:00',
            finished_at: '2027-02-19 17:00:00',
            finished_month: '2027-01',
            finished_week: '2027-01-04',
            target_at: '2028-01-01 17:00:00',
            objective_at: '2028-01-01 17:00:00',
            at_risk_at: '2028-01-01 17:00:00',
            critical_at: '2028-01-01 17:00:00',
            approval_seconds: '1',
            customer_seconds: '1',
            vendor_seconds: '1',
            paused_seconds: '1',
            work_seconds: '1',
            work_days: '1',
            kept_percent: '100',
            times: 'None',
            reopened: '1',
            done_at_once: 'true',
            waiting_since: '2027-02-01 17:00:00',
            expedited: 'true',
        }
        const columns = Object.keys(clockColumns)
        const numbers = () => one(under, TASK, `sys_id=${task.sys_id}`, columns)
        const before = numbers()
        for (const [column, value] of Object.entries(clockColumns)) {
            await under.as('fulfiller').update(TASK, task.sys_id, { [column]: value })
        }
        expect(numbers()).toEqual(before)
    })

    it('is cancelled and counts neither way; reopened, it runs anew, and its end counts', async () => {
        const task = await live()
        under.until('2027-03-04 18:00:00')
        change(under, TASK, task.sys_id, { state: '4', close_notes: 'The server is not bought yet.' })
        expect(record(task.sys_id)).toMatchObject({ ...waits, outcome: 'cancelled', kept_percent: '' })
        expect(clock(task.sys_id)).toMatchObject([{ stage: 'cancelled' }])
        expect(await figures()).toMatchObject({ number: 0, cancelled: 1, attainment: null, medianDays: null })
        expect(await charts()).toMatchObject({ attainment: {}, kept: {}, causes: {}, overdue: { '': 0 } })

        change(under, TASK, task.sys_id, { state: '2', active: 'true', close_notes: '' })
        expect(await figures()).toMatchObject({ number: 0, cancelled: 0 })
        under.until('2027-03-05 18:00:00')
        change(under, TASK, task.sys_id, {
            state: '3',
            issued_certificate: materials.certificates.right,
        })
        // The nine hours of the second run on top of the 82 and a half of the first.
        expect(record(task.sys_id)).toMatchObject({ ...waits, outcome: 'met', work_seconds: String((82.5 + 9) * HOUR) })
        expect(await figures()).toMatchObject({ number: 1, met: 1, cancelled: 0, attainment: 100, medianDays: 10.17 })
        expect(await charts()).toMatchObject({ kept: { '2027-03 met': 1 }, days: { issue_certificate: 10.17 } })
        expect(weekly()).toContain('1 of 1 requests were completed within their objective: 100 %')
    })
})
