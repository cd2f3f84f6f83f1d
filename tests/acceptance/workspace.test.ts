import { DYNAMIC_ME } from '../../fluent/app/platform-ids'
import { addDemoWork } from '../../src/commands/start/demo-work'
import { CHAPTERS } from '../../src/server/core/demo/chapters'
import { builtPackage } from '../package/built-package'
import { fieldExists, fieldsOfQuery } from '../package/schema'
import { describeInstance } from '../support/describe-instance'
import { all, one } from './records'
import { TASK } from './renewals'
import { groupingOf, shownBy, WIDGETS } from './widgets'

interface Ledger {
    rows: { key: string; figures: Figures }[]
    total: { figures: Figures }
    open: Record<'overdue' | 'at_risk', { number: number }>
}
interface Figures {
    number: number
    met: number
    breached: number
    automatic: number
    attainment: number
    causes: Record<string, number>
}
const JOB = 'Certificate Services: demo work'
const LISTS = builtPackage().rowsOf('sys_ux_list')

/** Friday noon in Sacramento; the demo's requests are told relative to it. */
describeInstance('the Workspace', { now: '2026-11-20 20:00:00' }, (under) => {
    beforeEach(() => {
        under.instance.jobs.run(JOB)
    })

    const ledger = async (groupBy: string) =>
        (
            await under
                .as('manager')
                .call<{ result: Ledger }>(
                    'GET',
                    `/api/x_cdt_certs/v1/ledger?from=2026-01-01&to=2026-12-31&group_by=${groupBy}`
                )
        ).body.result

    const shown = (title: string) => shownBy(under, title)
    const figures = (rows: Ledger['rows'], figure: (figures: Figures) => number) =>
        Object.fromEntries(rows.map((row) => [row.key, figure(row.figures)]))
    const floored = (shares: Record<string, number>) =>
        Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, Math.floor(share * 10) / 10]))

    it('shows in its dashboards the attainment that the ledger has, by month and by type', async () => {
        const [months, types] = [await ledger('month'), await ledger('type')]
        expect(types.total.figures).toMatchObject({ number: 19, met: 17, breached: 2, automatic: 3, attainment: 89.4 })
        expect(floored(await shown('Attainment by month, percent'))).toEqual(
            figures(months.rows, ({ attainment }) => attainment)
        )
        const byType = floored(await shown('Attainment by request type, percent'))
        expect(byType).toEqual(figures(types.rows, ({ attainment }) => attainment))
        expect(byType).toMatchObject({ issue_certificate: 83.3, technical_issue: 0, inquiry: 100 })
    })

    it('shows how many objectives were kept and missed, why, for whom, and what the app did at once', async () => {
        const [months, types] = [await ledger('month'), await ledger('type')]
        const kept = await shown('Kept and missed by month')
        for (const { key, figures: counted } of months.rows) {
            expect([kept[`${key} met`] ?? 0, kept[`${key} breached`] ?? 0]).toEqual([counted.met, counted.breached])
        }
        expect(await shown('Missed objectives by cause')).toEqual(types.total.figures.causes)
        const missed = await shown('Missed objectives by department')
        expect(Object.values(missed)).toEqual([1, 1])
        expect(await shown('Done at once by the app')).toEqual({ false: 16, true: 3 })
        const days = await shown('Business days on average, by request type')
        expect(days).toMatchObject({ change_contacts: 0, training: 5, issue_certificate: 4.43 + 0.0033 })
    })

    it('shows the open work by age, by person and by who has to act', async () => {
        const ages = ['up to three', 'three to seven', 'seven to fourteen', 'for more than fourteen']
        const counts = await Promise.all(ages.map(async (age) => (await shown(`Open ${age} days`))['']))
        expect(counts).toEqual([2, 2, 5, 4])
        expect(await shown('Whom open work waits for')).toEqual({ cdt: 9, customer: 2, vendor: 2 })
        const { sys_id: fulfiller } = one(under, 'sys_user', 'user_name=fulfiller', ['sys_id'])
        expect(await shown('Open work by person')).toEqual({ '': 4, [fulfiller]: 9 })
        expect(await shown('Nobody’s yet')).toEqual({ '': 4 })
    })

    it('shows what is at risk and overdue now, as the ledger does', async () => {
        const { open } = await ledger('type')
        expect([open.at_risk.number, open.overdue.number]).toEqual([3, 2])
        expect(await shown('At risk now')).toEqual({ inquiry: 2, technical_issue: 1 })
        expect(await shown('Overdue')).toEqual({ '': 2 })
        expect(all(under, TASK, 'warned=breached', ['active', 'outcome'])).toEqual([
            { active: '1', outcome: 'breached' },
            { active: '1', outcome: 'breached' },
        ])
    })

    it('shows the volume, and the renewals that are coming', async () => {
        const volume = await shown('Requests finished by month')
        expect(Object.values(volume).reduce((sum, count) => sum + count, 0)).toBe(19)
        const live = 'statusINissued,active,renewal_due'
        const started = (from: string, to: string) =>
            all(under, 'x_cdt_certs_certificate', `${live}^start_by>=${from}^start_by<${to}`, ['sys_id']).length
        const coming = ['within 30', 'in 30 to 60', 'in 60 to 90']
        const counts = await Promise.all(
            coming.map(async (span) => (await shown(`Renewals to start ${span} days`))[''])
        )
        expect(counts).toEqual([
            started('2026-11-20', '2026-12-20'),
            started('2026-12-20', '2027-01-19'),
            started('2027-01-19', '2027-02-18'),
        ])
        expect(counts.some((count) => count > 0)).toBe(true)
        expect(await shown('Renewals that should have started')).toEqual({ '': started('2000-01-01', '2026-11-20') })
    })

    it('cuts the queue into the lists of its workers', async () => {
        const titles = async (list: string) => {
            const found = LISTS.filter(({ values }) => values.title === list)
            expect(found).toHaveLength(1)
            const rows = await under.as('fulfiller').rows(TASK, found[0].values.condition, ['short_description'])
            return rows.map(({ short_description }) => short_description)
        }
        expect(await titles('New')).toEqual([
            'Remote session for the new web team',
            'What replaces e-mail validation in 2028?',
            'Training for a new delegated administrator',
            'Which certificate for a load balancer of two sites?',
        ])
        expect(await titles('Mine')).toHaveLength(9)
        expect(await titles('Waiting on the customer')).toEqual([
            'Who may order for the hatcheries?',
            'Training on ACME for the traffic team',
        ])
        expect(await titles('Waiting on the vendor')).toHaveLength(2)
        expect(await titles('At risk')).toHaveLength(3)
        expect((await titles('Overdue')).sort()).toEqual([
            'Notices of SCM reach a mailbox that is full',
            'Remote session for the new web team',
        ])
        expect(await titles('All open work')).toHaveLength(CHAPTERS.filter(({ workDays }) => workDays === null).length)
        expect(await titles('Missed objectives')).toEqual([
            'Orders are shown as pending for days',
            'Issue certificate for maps.wildlife.ca.gov',
        ])
        expect(await titles('Finished work')).toHaveLength(19)
    })

    it('has orders of the demo that wait for approvals, once', async () => {
        const before = all(under, TASK, 'active=true', ['sys_id']).length
        await addDemoWork(under.instance, under.as)
        await addDemoWork(under.instance, under.as)
        const waiting = (person: string) =>
            all(under, 'sysapproval_approver', `state=requested^approver.user_name=${person}`, ['sys_id']).length
        expect([waiting('approver'), waiting('cdt.approver')]).toEqual([1, 1])
        expect(all(under, TASK, 'active=true', ['sys_id'])).toHaveLength(before + 1)
    })

    it('gets the work of a demo once', () => {
        const count = () => all(under, TASK, '', ['sys_id']).length
        const before = count()
        under.instance.jobs.run(JOB)
        expect(count()).toBe(before)
    })

    it('warns nobody again of what the demo was late with', () => {
        under.until('2026-11-21 08:00:00')
        expect(all(under, 'sys_email', 'subjectLIKEmissed^ORsubjectLIKEAt risk', ['subject'])).toEqual([])
    })
})

describe('what the Workspace names', () => {
    const fields = (table: string, names: readonly string[]) =>
        names.filter((name) => !fieldExists(table, name)).map((name) => `${table}.${name}`)

    it('in its lists exists', () => {
        expect(LISTS.length).toBeGreaterThan(15)
        const missing = LISTS.flatMap(({ values: { table, columns, condition } }) => [
            ...fields(table, columns.split(',')),
            ...fields(table, fieldsOfQuery(condition)),
        ])
        expect(missing).toEqual([])
        const mine = LISTS.find(({ values }) => values.title === 'Mine')
        expect(mine?.values.condition).toContain(`assigned_toDYNAMIC${DYNAMIC_ME}`)
    })

    it('in its dashboards exists, and no widget covers another', () => {
        const missing = WIDGETS.flatMap((widget) => {
            const [source] = widget.dataSources
            const [{ aggregateField }] = widget.metrics
            return fields(source.tableOrViewName, [
                ...fieldsOfQuery(source.filterQuery),
                ...groupingOf(widget),
                ...(aggregateField === undefined ? [] : [aggregateField]),
            ])
        })
        expect(missing).toEqual([])
        const places = builtPackage()
            .rowsOf('par_dashboard_widget')
            .map(({ values }) => ({
                tab: values.canvas,
                left: Number(values.x),
                top: Number(values.y),
                width: Number(values.w),
                height: Number(values.h),
            }))
        for (const [index, a] of places.entries()) {
            expect(a.left + a.width).toBeLessThanOrEqual(48)
            const covered = places
                .slice(index + 1)
                .filter(
                    (b) =>
                        a.tab === b.tab &&
                        a.left < b.left + b.width &&
                        b.left < a.left + a.width &&
                        a.top < b.top + b.height &&
                        b.top < a.top + a.height
                )
            expect(covered).toEqual([])
        }
    })

    it('below its records exists', () => {
        const entries = builtPackage().rowsOf('sys_ui_related_list_entry')
        const relationships = new Set(
            builtPackage()
                .rowsOf('sys_relationship')
                .map(({ values }) => values.sys_id)
        )
        const attachments = 'b9edf0ca0a0a0b010035de2d6b579a03'
        expect(entries.length).toBeGreaterThan(20)
        for (const { values } of entries) {
            const [, id] = /^REL:(\w+)$/.exec(values.related_list) ?? []
            if (id !== undefined) expect(id === attachments || relationships.has(id)).toBe(true)
            else {
                const [table, column] = values.related_list.split('.')
                expect(fields(table, [column])).toEqual([])
            }
        }
    })
})
