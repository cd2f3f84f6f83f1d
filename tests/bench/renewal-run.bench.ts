/**
 * The daily renewal run over 10,000 and 100,000 certificates (1,000,000 with BENCH_MILLION=1), 1,000 due in each: it must cost
 * what is due, not what exists. Counted are the statements that the store runs for each due certificate, all rules, audit and
 * mails included, and the time is set against a bare program with the same reads and writes.
 */
import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'

const JOB = 'Certificate Services: daily renewal run'
const DUE = 1000
const SIZES = process.env.BENCH_MILLION === '1' ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]
const GROWTH_LIMIT = 1.3

interface Seen {
    readonly size: number
    readonly ms: number
    readonly bareMs: number
    readonly reads: number
    readonly writes: number
    readonly megabytes: number
}

const seen = SIZES.map(measure)
for (const { size, ms, bareMs, reads, writes, megabytes } of seen) {
    process.stdout.write(
        `${size} certificates, ${DUE} due: ${ms.toFixed(0)} ms, ${(ms / bareMs).toFixed(1)} times the bare program (${bareMs.toFixed(0)} ms); ` +
            `${(reads / DUE).toFixed(2)} reads and ${(writes / DUE).toFixed(2)} writes of the store each; ${megabytes.toFixed(0)} MB\n`
    )
}
const growth = seen[seen.length - 1].ms / seen[0].ms
process.stdout.write(
    `Growth from ${seen[0].size} to ${seen[seen.length - 1].size}: ${growth.toFixed(2)} of ${GROWTH_LIMIT}\n`
)
if (growth > GROWTH_LIMIT) process.exitCode = 1

function measure(size: number): Seen {
    const instance = createInstance({ now: fromGlide('2026-11-20 14:00:00') })
    instance.installPackage(path.resolve(__dirname, '../../dist/app'), { demo: true })
    instance.runJob(JOB)
    fill(instance, size)
    const counted = countStatements(instance)
    const begun = performance.now()
    instance.runJob(JOB)
    const ms = performance.now() - begun
    const { reads, writes } = counted()
    const raised = instance.store.get<{ n: number }>(
        `SELECT count(*) AS n FROM task WHERE kind = 'renewal' AND cycle_key LIKE 'renewal:be%'`
    )
    if (raised?.n !== DUE) throw new Error(`${raised?.n} tasks were raised, not ${DUE}`)
    const bareMs = bareProgram(instance)
    instance.close()
    return { size, ms, bareMs, reads, writes, megabytes: process.memoryUsage().rss / 1_048_576 }
}

/** Certificates below the platform's rules; the first of them are due, the others in the years to come. */
function fill({ store }: Instance, size: number): void {
    const { sys_id: organization } = store.get<{ sys_id: string }>(
        'SELECT sys_id FROM x_cdt_certs_organization LIMIT 1'
    )!
    store.run(
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
         INSERT INTO x_cdt_certs_certificate (sys_id, number, common_name, names, name_set_key, kind, organization, status,
             managed_by, not_before, not_after, expires_at, renewable_from, start_by, too_late_after, issue_expected_on,
             evidence_from, next_due_at, fingerprint, scm_id)
         SELECT printf('be%030x', i), 'BENCH' || i, 'h' || i || '.wildlife.ca.gov', 'h' || i || '.wildlife.ca.gov', 'k' || i, 'single', ?,
             'active', 'cdt', '2026-07-01 00:00:00', '2027-01-15 23:59:59', '2027-01-15 23:59:59',
             CASE WHEN i < ? THEN '2026-11-19 00:00:00' ELSE '2027-06-01 00:00:00' END, '2026-12-20', '2026-12-30', '2027-01-05',
             '2026-11-01', CASE WHEN i < ? THEN '2026-11-19 00:00:00' ELSE datetime('2027-06-01', '+' || (i % 900) || ' hours') END,
             'f' || i, 's' || i
         FROM n`,
        [size - 1, organization, DUE, DUE]
    )
    store.run(
        `INSERT INTO x_cdt_certs_contact (sys_id, address, scope, organization, status, kind)
         VALUES ('bec00000000000000000000000000000', 'all@wildlife.ca.gov', 'organization', ?, 'active', 'list')`,
        [organization]
    )
    store.run('ANALYZE')
}

function countStatements({ store }: Instance): () => { reads: number; writes: number } {
    let reads = 0
    let writes = 0
    const { all, get, run } = store
    store.all = (...args: Parameters<typeof all>) => (reads++, all.apply(store, args)) as never
    store.get = (...args: Parameters<typeof get>) => (reads++, get.apply(store, args)) as never
    store.run = (...args) => (writes++, run.apply(store, args))
    return () => {
        Object.assign(store, { all, get, run })
        return { reads, writes }
    }
}

/** What the run does for each certificate, without a platform: read it, write a task, a notice and its next look. */
function bareProgram({ store }: Instance): number {
    const begun = performance.now()
    store.transaction(() => {
        for (let i = 0; i < DUE; i++) {
            const id = `be${i.toString(16).padStart(30, '0')}`
            store.get('SELECT * FROM x_cdt_certs_certificate WHERE sys_id = ?', [id])
            store.get('SELECT sys_id FROM task WHERE cycle_key = ?', [`bare:${id}`])
            store.run(
                `INSERT INTO task (sys_id, sys_class_name, number, active, state, kind, cycle_key, short_description) VALUES (lower(hex(randomblob(16))), 'x_cdt_certs_task', ?, 1, '1', 'renewal', ?, 'Renew')`,
                [`BARE${i}`, `bare:${id}`]
            )
            store.run(
                `INSERT INTO x_cdt_certs_notice (sys_id, subject_key, certificate, stage, recipients) VALUES (lower(hex(randomblob(16))), ?, ?, 'bare', 'all@wildlife.ca.gov')`,
                [`bare${id}`, id]
            )
            store.run('UPDATE x_cdt_certs_certificate SET next_due_at = ? WHERE sys_id = ?', [
                '2027-01-01 00:00:00',
                id,
            ])
        }
    })
    return performance.now() - begun
}
