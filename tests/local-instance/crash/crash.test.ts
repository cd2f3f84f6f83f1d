import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance, type Instance } from '../../../src/local-instance/instance'
import { Lab } from '../flow/lab'

const ROOT = path.resolve(__dirname, '../../..')
const WORKER = path.join(__dirname, 'orders.ts')
/** `npm run crash` runs 40. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3)
/** After so many acknowledged orders, and up to so many milliseconds more, the process is killed. */
const ORDERS_BEFORE = 2
const LONGEST_WAIT = 400

describe('a process killed while requests are ordered and flows run', () => {
    let place: string
    let database: string
    let department: string

    beforeAll(() => {
        place = mkdtempSync(path.join(tmpdir(), 'crash-'))
        database = path.join(place, 'instance.db')
        const lab = new Lab(database)
        department = lab.department
        lab.close()
    })
    afterAll(() => rmSync(place, { recursive: true, force: true }))

    /** Answers the requests that were acknowledged before the kill. */
    function orderUntilKilled(delay: number): Promise<string[]> {
        const child = spawn(process.execPath, ['-r', 'sucrase/register', WORKER, database, department], {
            cwd: ROOT,
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let [output, errors] = ['', '']
        child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
        child.stdout.on('data', (chunk: Buffer) => {
            const before = lines(output).length
            output += chunk.toString()
            if (before < ORDERS_BEFORE && lines(output).length >= ORDERS_BEFORE)
                setTimeout(() => child.kill('SIGKILL'), delay)
        })
        return new Promise((resolve, reject) => {
            child.on('close', (code, signal) =>
                signal === 'SIGKILL' ? resolve(lines(output)) : reject(new Error(`It ended with ${code}: ${errors}`))
            )
        })
    }

    /** Whole lines only: the last one may have been cut off. */
    const lines = (text: string): string[] => text.split('\n').slice(0, -1)

    it(
        `keeps what was acknowledged, nothing half-made, and goes on (${ROUNDS} rounds)`,
        async () => {
            const acknowledged = new Set<string>()
            for (let round = 0; round < ROUNDS; round++) {
                const orders = await orderUntilKilled(Math.round((LONGEST_WAIT * round) / Math.max(1, ROUNDS - 1)))
                orders.forEach((number) => acknowledged.add(number))
                const instance = createInstance({ database })
                try {
                    examine(instance, acknowledged)
                } finally {
                    instance.close()
                }
            }
            expect(acknowledged.size).toBeGreaterThanOrEqual(ORDERS_BEFORE * ROUNDS)
        },
        ROUNDS * 30_000
    )

    function examine(instance: Instance, acknowledged: ReadonlySet<string>): void {
        expect(instance.store.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
        const numbers = (table: string, query: string): string[] => {
            const rows = instance.record(table)
            rows.addEncodedQuery(query)
            rows.query()
            const found: string[] = []
            while (rows.next()) found.push(rows.getUniqueValue())
            return found
        }
        const requests = instance.store.all<{ number: string; items: number }>(
            `SELECT r.number AS number, (SELECT count(*) FROM task i WHERE i.request = r.sys_id) AS items
             FROM task r WHERE r.sys_class_name = 'sc_request'`
        )
        const known = new Set(requests.map(({ number }) => number))
        expect([...acknowledged].filter((number) => !known.has(number))).toEqual([])
        expect(requests.filter(({ items }) => items !== 1)).toEqual([])
        // What was queued when the process died runs now, and every item has its flow waiting for the approvers.
        instance.scheduler.runDue()
        const items = numbers('sc_req_item', 'sys_idISNOTEMPTY')
        expect(numbers('sys_flow_context', 'state=WAITING')).toHaveLength(items.length)
        expect(numbers('sysapproval_approver', 'state=requested')).toHaveLength(items.length * 3)
        expect(instance.log.entries().filter(({ level }) => level === 'error')).toEqual([])
    }
})
