/** Figures of the local instance, on tables and packages that have nothing to do with the application. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createApi } from '../../src/local-instance/api'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { preparedInstance } from '../support/prepared-instance'
import { type Figure, median, report } from './figure'

const PACKAGE = path.resolve(__dirname, '../../dist/app')
const ROWS = 1_000_000
const OWNERS = ROWS / 20
const NOW = Date.parse('2026-11-20T17:00:00Z')
const BASIC = `Basic ${Buffer.from('admin:admin').toString('base64')}`

async function measure(): Promise<void> {
    report([...boot(), ...writes(), ...(await largeTable())])
}

function boot(): Figure[] {
    preparedInstance(PACKAGE, NOW, true).close()
    const started = median(5, () => {
        const prepared = preparedInstance(PACKAGE, NOW, true)
        prepared.instance.installPackage(PACKAGE, { demo: true })
        prepared.close()
    })
    return [{ name: 'boot with the package installed', value: started, unit: 'ms', limit: { atMost: 500 } }]
}

function writes(): Figure[] {
    const instance = createInstance({ now: NOW })
    defineParcels(instance)
    const rule = instance.record('sys_script')
    rule.initialize()
    const values = { name: 'Bench', collection: 'u_parcel', when: 'before', active: true, action_insert: true }
    for (const [field, value] of Object.entries(values)) rule.setValue(field, value)
    rule.setValue('advanced', true)
    rule.setValue('script', '(function (current) { current.u_weight = Number(current.u_weight) + 1 })(current)')
    rule.insert()
    instance.dictionary.ready('u_parcel')
    const insertRecord = (index: number): void => {
        const parcel = instance.record('u_parcel')
        parcel.initialize()
        parcel.setValue('u_name', `Parcel ${index}`)
        parcel.setValue('u_owner', `o${index}`)
        parcel.setValue('u_weight', index)
        parcel.insert()
    }
    const insertRow = (index: number): void => {
        instance.store.run(INSERT, [String(index).padStart(32, 'b'), `Parcel ${index}`, `o${index}`, index, CREATED])
    }
    const batch = (work: (index: number) => void) => (round: number) =>
        instance.store.transaction(() => {
            for (let index = 0; index < 500; index++) work(round * 500 + index)
        })
    batch(insertRecord)(100)
    const withRule = median(7, batch(insertRecord))
    const bare = median(7, batch(insertRow))
    const reset = median(50, (index) => {
        instance.begin()
        insertRecord(index)
        instance.rollback()
    })
    instance.close()
    return [
        { name: 'insert with one rule', value: withRule / 500, unit: 'ms' },
        { name: 'insert with one rule : bare insert', value: withRule / bare, unit: 'x', limit: { atMost: 10 } },
        { name: 'reset between tests', value: reset, unit: 'ms', limit: { atMost: 5 } },
    ]
}

const INSERT = 'INSERT INTO u_parcel (sys_id, u_name, u_owner, u_weight, sys_created_on) VALUES (?, ?, ?, ?, ?)'
const CREATED = '2026-11-20 17:00:00'

function defineParcels(instance: Instance): void {
    instance.dictionary.define({
        name: 'u_parcel',
        display: 'u_name',
        webServiceAccess: true,
        columns: {
            u_name: { label: 'Name' },
            u_owner: { label: 'Owner' },
            u_weight: { label: 'Weight', type: 'integer' },
        },
        indexes: [{ columns: ['u_owner'], unique: false }],
    })
}

async function largeTable(): Promise<Figure[]> {
    const place = mkdtempSync(path.join(tmpdir(), 'bench-'))
    const instance = createInstance({ now: NOW, database: path.join(place, 'instance.db') })
    try {
        defineParcels(instance)
        instance.dictionary.ready('u_parcel')
        instance.store.transaction(() => {
            for (let index = 0; index < ROWS; index++)
                instance.store.run(INSERT, [
                    String(index).padStart(32, 'a'),
                    `Parcel ${index}`,
                    `o${index % OWNERS}`,
                    index % 97,
                    CREATED,
                ])
        })
        const [record, bare] = queries(instance)
        const perSecond = await requestsPerSecond(instance)
        return [
            { name: 'GlideRecord query of 20 of 1,000,000 rows', value: record, unit: 'ms' },
            { name: 'GlideRecord query : bare SQL', value: record / bare, unit: 'x', limit: { atMost: 5 } },
            { name: 'GET table, 20 rows, display values', value: perSecond, unit: '/s', limit: { atLeast: 500 } },
            {
                name: 'memory with 1,000,000 rows',
                value: process.memoryUsage().rss / 2 ** 20,
                unit: 'MB',
                limit: { atMost: 600 },
            },
            { name: 'data folder with 1,000,000 rows', value: sizeOf(place) / 2 ** 20, unit: 'MB' },
        ]
    } finally {
        instance.close()
        rmSync(place, { recursive: true, force: true })
    }
}

function queries(instance: Instance): [record: number, bare: number] {
    const byRecord = (index: number): void => {
        const parcels = instance.record('u_parcel')
        parcels.addQuery('u_owner', `o${index}`)
        parcels.setLimit(20)
        parcels.query()
        let total = 0
        while (parcels.next()) total += Number(parcels.getValue('u_weight'))
        if (total < 0) throw new Error('Weights are never negative')
    }
    const bySql = (index: number): void => {
        const rows = instance.store.all('SELECT * FROM u_parcel WHERE u_owner = ? LIMIT 20', [`o${index}`])
        if (rows.length !== 20) throw new Error('Every owner has 20 parcels')
    }
    for (let index = 0; index < 200; index++) byRecord(index)
    return [median(1000, byRecord), median(1000, bySql)]
}

async function requestsPerSecond(instance: Instance): Promise<number> {
    const api = createApi(instance)
    const request = async (index: number): Promise<void> => {
        const query = `sysparm_query=u_owner=o${index}&sysparm_limit=20&sysparm_display_value=true`
        const answer = await api.fetch(
            new Request(`http://bench.test/api/now/table/u_parcel?${query}`, { headers: { authorization: BASIC } })
        )
        if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
        await answer.text()
    }
    for (let index = 0; index < 100; index++) await request(index)
    const start = performance.now()
    for (let index = 0; index < 1000; index++) await request(index)
    return 1000 / ((performance.now() - start) / 1000)
}

function sizeOf(folder: string): number {
    return readdirSync(folder)
        .map((name) => statSync(path.join(folder, name)))
        .reduce((sum, { size }) => sum + size, 0)
}

void measure()
