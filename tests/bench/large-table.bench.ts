/** 1,000,000 certificates: finding twenty of them, reading those over HTTP, and what the process and the file take. */
import path from 'node:path'
import { createApi } from '../../src/local-instance/api'
import { type Instance } from '../../src/local-instance/instance'
import { preparedInstance } from '../support/prepared-instance'
import { asking } from './asking'
import { type Figure, median, report } from './figure'

const PACKAGE = path.resolve(__dirname, '../../dist/app')
const NOW = Date.parse('2026-11-20T17:00:00Z')
const CERTIFICATES = 1_000_000
const PER_ORGANIZATION = 20
const ORGANIZATIONS = CERTIFICATES / PER_ORGANIZATION
const TABLE = 'x_cdt_certs_certificate'

async function measure(): Promise<void> {
    const prepared = preparedInstance(PACKAGE, NOW, true)
    try {
        fill(prepared.instance)
        report([...queries(prepared.instance), ...(await requests(prepared.instance)), ...sizes(prepared.instance)])
    } finally {
        prepared.close()
    }
}

/** Organizations and their certificates, written below the platform's rules, which would take minutes. */
function fill({ dictionary, store }: Instance): void {
    for (const table of [TABLE, 'x_cdt_certs_organization']) dictionary.ready(table)
    const numbers = (count: number): string =>
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})`
    store.run(
        `${numbers(ORGANIZATIONS)} INSERT INTO x_cdt_certs_organization (sys_id, name, active, sys_created_on)
         SELECT printf('%032x', i + 1), 'Organization ' || i, 1, '2026-11-20 17:00:00' FROM n`
    )
    store.run(
        `${numbers(CERTIFICATES)} INSERT INTO ${TABLE} (sys_id, number, common_name, names, name_set_key, kind, organization,
             serial, issuer, key_type, key_size, fingerprint, not_before, expires_at, window_ends_on, status, automation,
             server_platform, sys_created_on, sys_created_by, sys_updated_on, sys_updated_by, sys_mod_count)
         SELECT printf('b%031x', i), 'CERT' || (2000000 + i), 'host' || i || '.ca.gov', 'host' || i || '.ca.gov',
             printf('%064x', i), 'single', printf('%032x', i % ${ORGANIZATIONS} + 1), printf('%x', i * 7919),
             'Sectigo Public Server Authentication CA OV R36', 'rsa', 2048, printf('f%063x', i), '2026-11-01 00:00:00',
             datetime('2026-11-21', '+' || (i % 190) || ' days'), '2027-02-01', 'active', 'manual', 'nginx',
             '2026-11-20 17:00:00', 'admin', '2026-11-20 17:00:00', 'admin', 0
         FROM n`
    )
    store.run('ANALYZE')
}

const organizationId = (index: number): string => (index + 1).toString(16).padStart(32, '0')

/** Reads one field of each, so that nothing is left unread. */
function queries(instance: Instance): Figure[] {
    const columns = instance.dictionary.table(TABLE)?.columnNames ?? []
    const select = `SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM ${TABLE} WHERE organization = ? LIMIT 20`
    const byRecord = (index: number): void => {
        const found = instance.record(TABLE)
        found.addQuery('organization', organizationId(index))
        found.setLimit(PER_ORGANIZATION)
        found.query()
        let count = 0
        while (found.next()) if (found.getValue('number')) count++
        if (count !== PER_ORGANIZATION) throw new Error(`${count} certificates of organization ${index}`)
    }
    const bySql = (index: number): void => {
        const found = instance.store.all(select, [organizationId(index)])
        if (found.length !== PER_ORGANIZATION) throw new Error(`${found.length} rows of organization ${index}`)
    }
    for (let index = 0; index < 200; index++) byRecord(index)
    const [record, bare] = [median(1000, byRecord), median(1000, bySql)]
    return [
        { name: `GlideRecord query of 20 of ${CERTIFICATES} certificates`, value: record, unit: 'ms' },
        { name: 'GlideRecord query : bare SQL', value: record / bare, unit: 'x', limit: { atMost: 5 } },
    ]
}

/**
 * By someone whom access rules bind, five rounds each of the request and of what it is at the very least: the rows from
 * the database, as JSON. Requests a second of the process's own time, which other programs on the machine do not spend.
 */
async function requests(instance: Instance): Promise<Figure[]> {
    const ask = asking(createApi(instance), 'fulfiller')
    const request = async (index: number): Promise<void> => {
        const query = `sysparm_query=organization=${organizationId(index)}`
        const text = await ask(`/api/now/table/${TABLE}?${query}&sysparm_limit=20&sysparm_display_value=true`)
        const found = text.split(`{"display_value":"Organization ${index}",`).length - 1
        if (found !== PER_ORGANIZATION) throw new Error(`Organization ${index}: ${text.slice(0, 200)}`)
    }
    const select = `SELECT c.*, o.name AS organization_name FROM ${TABLE} c
        JOIN x_cdt_certs_organization o ON o.sys_id = c.organization WHERE c.organization = ? LIMIT 20`
    const bare = async (index: number): Promise<void> => {
        const text = JSON.stringify({ result: instance.store.all(select, [organizationId(index)]) })
        if (!text.includes(`"Organization ${index}"`)) throw new Error(text.slice(0, 200))
        await Promise.resolve()
    }
    const [asked, atLeast] = [await cpuOfEach(request), await cpuOfEach(bare)]
    return [
        {
            name: 'GET table, 20 certificates, display values',
            value: 1000 / asked,
            unit: '/s',
            limit: { atLeast: 500 },
        },
        { name: 'GET table : SQL and JSON alone', value: asked / atLeast, unit: 'x' },
    ]
}

/** Milliseconds of processor time that one run takes: the middle of five rounds of 300, after one that warms up. */
async function cpuOfEach(work: (index: number) => Promise<void>): Promise<number> {
    const rounds: number[] = []
    for (let round = 0; round < 6; round++) {
        const before = process.cpuUsage()
        for (let index = 0; index < 300; index++) await work(index)
        const { user, system } = process.cpuUsage(before)
        if (round > 0) rounds.push((user + system) / 1000 / 300)
    }
    return rounds.sort((a, b) => a - b)[2] ?? 0
}

function sizes(instance: Instance): Figure[] {
    const { bytes } = instance.store.get<{ bytes: number }>(
        'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()'
    ) ?? { bytes: 0 }
    const memory = process.memoryUsage().rss / 2 ** 20
    return [
        { name: `memory with ${CERTIFICATES} certificates`, value: memory, unit: 'MB', limit: { atMost: 600 } },
        { name: `database with ${CERTIFICATES} certificates`, value: bytes / 2 ** 20, unit: 'MB' },
    ]
}

void measure()
