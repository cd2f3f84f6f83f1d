import { createApi } from '../../src/local-instance/api'
import { type Instance } from '../../src/local-instance/instance'
import { bootInstance } from './instance'
import { report } from './measure'

const REQUESTS = 100_000
const LIMIT_MS = 2000
const URL = 'http://localhost/api/x_cdt_certs/v1/ledger?from=2026-01-01&to=2028-12-31'

const instance = bootInstance('2029-01-02 18:00:00')
fill(instance)
void measure()

/** Finished tasks over three years, written below the platform's rules, which would take minutes. */
function fill(filled: Instance): void {
    const { store } = filled
    for (const table of ['x_cdt_certs_task', 'x_cdt_certs_organization']) filled.record(table).query()
    store.run(
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
         INSERT INTO task (sys_id, sys_class_name, number, active, state, kind, outcome, breach_cause, finished_at,
             finished_month, started_at, approval_seconds, customer_seconds, vendor_seconds, work_seconds, organization)
         SELECT lower(hex(randomblob(16))), 'x_cdt_certs_task', 'BENCH' || i, 0, '3',
             CASE i % 4 WHEN 0 THEN 'issue_certificate' WHEN 1 THEN 'grant_access' WHEN 2 THEN 'inquiry' ELSE 'reset_password' END,
             CASE WHEN i % 20 = 0 THEN 'breached' ELSE 'met' END, CASE WHEN i % 20 = 0 THEN 'workload' END,
             datetime('2026-01-02', '+' || (i * 15) || ' minutes'),
             strftime('%Y-%m', datetime('2026-01-02', '+' || (i * 15) || ' minutes')),
             datetime('2026-01-01', '+' || (i * 15) || ' minutes'), i % 7000, i % 90000, i % 50000, (i * 7919) % 300000,
             (SELECT sys_id FROM x_cdt_certs_organization WHERE rowid % 3 = i % 3 LIMIT 1)
         FROM n`,
        [REQUESTS - 1]
    )
    store.run('ANALYZE')
}

async function measure(): Promise<void> {
    const api = createApi(instance)
    const ask = async () => {
        const begun = performance.now()
        const credentials = Buffer.from('manager:manager').toString('base64')
        const response = await api.fetch(new Request(URL, { headers: { authorization: `Basic ${credentials}` } }))
        const body = (await response.json()) as { result: { total: { figures: { number: number } } } }
        const { number } = body.result.total.figures
        if (number !== REQUESTS) throw new Error(`The ledger counted ${number} of ${REQUESTS} requests`)
        return performance.now() - begun
    }
    await ask()
    const times = [await ask(), await ask(), await ask()].sort((a, b) => a - b)
    report([{ what: 'Ledger over 100,000 requests', ms: times[1], limitMs: LIMIT_MS }])
    showPlan()
    instance.close()
}

/** The period must be found by the index on the finishing time, not by looking at every task. */
function showPlan(): void {
    const plan = instance.store
        .all<{ detail: string }>(
            `EXPLAIN QUERY PLAN SELECT * FROM task AS t0 WHERE t0."sys_class_name" IN ('x_cdt_certs_task')
             AND t0."finished_at" >= ? AND t0."finished_at" < ? AND t0."outcome" IS NOT NULL`,
            ['2028-11-01 07:00:00', '2028-12-01 08:00:00']
        )
        .map(({ detail }) => detail)
        .join('; ')
    process.stdout.write(`Query plan of a month: ${plan}\n`)
    if (!/USING INDEX .*finished/.test(plan)) process.exitCode = 1
}
