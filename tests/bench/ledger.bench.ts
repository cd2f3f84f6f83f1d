import { createApi } from '../../src/local-instance/api'
import { type Instance } from '../../src/local-instance/instance'
import { median, report } from './figure'
import { bootInstance } from './instance'

const REQUESTS = 100_000
const LIMIT_MS = 2000
const LEDGER = 'http://localhost/api/x_cdt_certs/v1/ledger?from=2026-01-01&to=2028-12-31'
const GROUPINGS = { type: 'kind', department: 'organization', month: 'finished_month', week: 'finished_week' }
const FINISHED = `"sys_class_name" IN ('x_cdt_certs_task') AND "finished_at" >= ? AND "finished_at" < ? AND "outcome" IS NOT NULL`
const THREE_YEARS = ['2026-01-01 08:00:00', '2029-01-01 08:00:00']

const instance = bootInstance('2029-01-02 18:00:00')
fill(instance)
const api = createApi(instance)
void measure()

/** Finished tasks over three years, written below the platform's rules, which would take minutes. */
function fill(filled: Instance): void {
    for (const table of ['x_cdt_certs_task', 'x_cdt_certs_organization']) filled.record(table).query()
    filled.store.run(
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?),
             told AS (SELECT i, datetime('2026-01-02', '+' || (i * 15) || ' minutes') AS finished, (i * 7919) % 300000 AS work FROM n)
         INSERT INTO task (sys_id, sys_class_name, number, active, state, kind, outcome, breach_cause, finished_at,
             finished_month, finished_week, approval_seconds, customer_seconds, vendor_seconds, work_seconds, work_days, organization)
         SELECT lower(hex(randomblob(16))), 'x_cdt_certs_task', 'BENCH' || i, 0, '3',
             CASE i % 4 WHEN 0 THEN 'issue_certificate' WHEN 1 THEN 'grant_access' WHEN 2 THEN 'inquiry' ELSE 'reset_password' END,
             CASE WHEN i % 20 = 0 THEN 'breached' ELSE 'met' END, CASE WHEN i % 20 = 0 THEN 'workload' END,
             finished, strftime('%Y-%m', finished), date(finished, 'weekday 0', '-6 days'), i % 7000, i % 90000, i % 50000,
             work, round(work / 32400.0, 2),
             (SELECT sys_id FROM x_cdt_certs_organization WHERE rowid % 3 = i % 3 LIMIT 1)
         FROM told`,
        [REQUESTS - 1]
    )
    filled.store.run('ANALYZE')
}

/** The ledger over HTTP, against its two questions asked in bare SQL. */
async function measure(): Promise<void> {
    for (const [grouping, column] of Object.entries(GROUPINGS)) {
        await ask(grouping)
        const times = [await ask(grouping), await ask(grouping), await ask(grouping)].sort((a, b) => a - b)
        const rival = median(3, () => askSql(column))
        const what = `Ledger over ${REQUESTS} requests by ${grouping}`
        report([
            { name: what, value: times[1], unit: 'ms', limit: { atMost: LIMIT_MS } },
            { name: `${what}, against bare SQL`, value: times[1] / rival, unit: 'times', limit: { atMost: 3 } },
        ])
    }
    showPlan()
    instance.close()
}

async function ask(grouping: string): Promise<number> {
    const begun = performance.now()
    const authorization = `Basic ${Buffer.from('manager:manager').toString('base64')}`
    const response = await api.fetch(new Request(`${LEDGER}&group_by=${grouping}`, { headers: { authorization } }))
    const body = (await response.json()) as { result: { total: { figures: { number: number } } } }
    const { number } = body.result.total.figures
    if (number !== REQUESTS) throw new Error(`The ledger counted ${number} of ${REQUESTS} requests`)
    return performance.now() - begun
}

function askSql(column: string): void {
    instance.store.all(
        `SELECT "${column}", outcome, done_at_once, breach_cause, count(*), sum(approval_seconds), sum(customer_seconds),
             sum(vendor_seconds), sum(work_seconds)
         FROM task WHERE ${FINISHED} GROUP BY 1, 2, 3, 4`,
        THREE_YEARS
    )
    instance.store.all(
        `SELECT "${column}", work_days, count(*) FROM task WHERE ${FINISHED} AND outcome <> 'cancelled' GROUP BY 1, 2`,
        THREE_YEARS
    )
}

/** A month must be found by the index on the finishing time, not by looking at every task. */
function showPlan(): void {
    const plan = instance.store
        .all<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT count(*) FROM task WHERE ${FINISHED}`, [
            '2028-11-01 07:00:00',
            '2028-12-01 08:00:00',
        ])
        .map(({ detail }) => detail)
        .join('; ')
    process.stdout.write(`Query plan of a month: ${plan}\n`)
    if (!/USING (COVERING )?INDEX .*finished/.test(plan)) process.exitCode = 1
}
