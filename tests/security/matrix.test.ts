import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type OwnTable, TABLE } from '../../src/server/core/tables'
import { builtPackage } from '../package/built-package'
import { MATRIX, OPERATIONS, reaches, type Relation, RELATIONS, type RoleName, ROLES } from './matrix'
import { printMatrix } from './print-matrix'
import { type Department, nameOf, openDepartment, openPeople, openScene, type Scene, type Values } from './scene'

const TABLES = Object.keys(MATRIX) as OwnTable[]
const PEOPLE = ROLES.flatMap((role) => RELATIONS.map((relation) => ({ role, relation, name: nameOf(role, relation) })))

/** A column of each table that whoever may write the row may write, with a value that its rules take. */
const CHANGE: Readonly<Record<OwnTable, Values>> = {
    [TABLE.organization]: { service_code: 'Z802' },
    [TABLE.domain]: { validated_on: '2026-10-02' },
    [TABLE.certificate]: { server_platform: 'nginx' },
    [TABLE.submittal]: { server_platform: 'nginx' },
    [TABLE.delegatedAdmin]: { trained_on: '2026-10-02' },
    [TABLE.adminDomain]: { sys_created_by: 'nobody' },
    [TABLE.contact]: { kind: 'list' },
    [TABLE.task]: { breach_reason: 'The server was not available.' },
    [TABLE.notice]: { remark: 'changed' },
    [TABLE.digest]: { certificates: '7' },
    [TABLE.announcement]: { subject: 'changed' },
    [TABLE.announcementCopy]: { address: 'changed@example.ca.gov' },
    [TABLE.run]: { position: 'changed' },
    [TABLE.change]: { what: 'changed' },
    [TABLE.lifespanPolicy]: { source: 'changed' },
}

let scene: Scene
let department: Department
let other: Department

beforeAll(() => {
    scene = openScene()
    department = openDepartment(scene, 'markedalpha')
    other = openDepartment(scene, 'markedbeta')
    openPeople(scene, department.id, other.id)
}, 120_000)
afterAll(() => scene.close())
beforeEach(() => scene.instance.begin())
afterEach(() => scene.instance.rollback())

const rowPath = (table: OwnTable): string => `/api/now/table/${table}/${department.rows[table]}`

/** Leaves no trace of what it does. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
    scene.instance.begin()
    try {
        return await work()
    } finally {
        scene.instance.rollback()
    }
}

interface Cell {
    readonly who: string
    readonly seen: unknown
}

/** One comparison for a table: what each person got against what the matrix says. */
async function compare(
    expected: (role: RoleName, relation: Relation) => unknown,
    actual: (name: string, role: RoleName, relation: Relation) => Promise<unknown>
): Promise<void> {
    const got: Cell[] = []
    const wanted: Cell[] = []
    for (const { role, relation, name } of PEOPLE) {
        got.push({ who: name, seen: await actual(name, role, relation) })
        wanted.push({ who: name, seen: expected(role, relation) })
    }
    expect(got).toEqual(wanted)
}

describe('the matrix', () => {
    it('lists every table of the package', () => {
        const missing = [...builtPackage().tables.keys()].filter((table) => !(table in MATRIX))
        if (missing.length > 0)
            throw new Error(
                `Say in tests/security/matrix.ts who may read, create, write and delete ${missing.join(', ')}`
            )
    })

    it('lists every column that fewer people read', () => {
        const listed = TABLES.flatMap((table) =>
            Object.keys(MATRIX[table].readers).map((field) => `read ${table}.${field}`)
        )
        const ruled = builtPackage()
            .rowsOf('sys_security_acl')
            .filter((acl) => acl.values.type === 'record' && acl.values.name.includes('.'))
            .filter((acl) => acl.values.operation === 'read')
            .map((acl) => `read ${acl.values.name}`)
        expect(listed.sort()).toEqual(ruled.sort())
    })

    it('is what docs/security-matrix.md says', () => {
        const printed = readFileSync(path.resolve(__dirname, '../../docs/security-matrix.md'), 'utf8')
        expect(printed).toBe(printMatrix())
    })
})

describe.each(TABLES)('%s over HTTP', (table) => {
    const access = MATRIX[table]

    it('is read by those it is for: the record, in lists, in counts and in groups', async () => {
        const id = department.rows[table]
        await compare(
            (role, relation) => {
                const may = reaches(access.read, role, relation)
                return {
                    status: may ? 200 : 404,
                    rows: may ? 1 : 0,
                    total: may ? '1' : '0',
                    count: may ? '1' : '0',
                    groups: may ? 1 : 0,
                }
            },
            async (name) => {
                const one = await scene.ask(name, 'GET', rowPath(table))
                const list = await scene.ask(name, 'GET', `/api/now/table/${table}?sysparm_query=sys_id=${id}`)
                const stats = `/api/now/stats/${table}?sysparm_count=true&sysparm_query=sys_id=${id}`
                const figures = await scene.ask(name, 'GET', stats)
                const groups = await scene.ask(name, 'GET', `${stats}&sysparm_group_by=sys_created_by`)
                return {
                    status: one.status,
                    rows: (list.result as unknown[]).length,
                    total: list.header('x-total-count'),
                    count: (figures.result as { stats: { count: string } }).stats.count,
                    groups: (groups.result as unknown[]).length,
                }
            }
        )
    })

    it('shows each column to those it is for', async () => {
        const columns = [...(builtPackage().tables.get(table)?.columns.keys() ?? [])]
        await compare(
            (role, relation) => {
                if (!reaches(access.read, role, relation)) return []
                return columns.filter((column) => access.readers[column]?.includes(role) ?? true).sort()
            },
            async (name) => {
                const { result } = await scene.ask(name, 'GET', rowPath(table))
                return Object.keys((result as object | undefined) ?? {})
                    .filter((column) => columns.includes(column))
                    .sort()
            }
        )
    })

    it('is not searched, sorted or grouped by a column that is hidden', async () => {
        for (const [column, readers] of Object.entries(access.readers)) {
            const paths = [
                `/api/now/table/${table}?sysparm_query=${column}STARTSWITHm`,
                `/api/now/table/${table}?sysparm_query=ORDERBY${column}`,
                `/api/now/table/${table}?${column}=m`,
                `/api/now/stats/${table}?sysparm_count=true&sysparm_group_by=${column}`,
                `/api/now/stats/${table}?sysparm_min_fields=${column}`,
            ]
            await compare(
                (role) => paths.map(() => (readers.includes(role) ? 200 : 403)),
                (name) => Promise.all(paths.map(async (each) => (await scene.ask(name, 'GET', each)).status))
            )
        }
    })

    it('is created by those who may', async () => {
        await compare(
            (role, relation) => reaches(access.create, role, relation),
            (name) =>
                tried(async () => {
                    const reply = await scene.ask(name, 'POST', `/api/now/table/${table}`, fresh(table))
                    return passed(reply.status, reply.detail)
                })
        )
    })

    it('is changed by those who may', async () => {
        await compare(
            (role, relation) => {
                if (!reaches(access.read, role, relation)) return 404
                return reaches(access.write, role, relation) ? 200 : 403
            },
            (name) => tried(async () => (await scene.ask(name, 'PATCH', rowPath(table), CHANGE[table])).status)
        )
    })

    it('keeps columns that fewer people may change', async () => {
        for (const [column, writers] of Object.entries(access.writers)) {
            const value = column === 'organization' ? other.rows[TABLE.organization] : 'changed'
            await compare(
                (role, relation) => reaches(access.write, role, relation) && writers.includes(role),
                (name) =>
                    tried(async () => {
                        await scene.ask(name, 'PATCH', rowPath(table), { [column]: value })
                        const record = scene.instance.record(table)
                        return record.get(department.rows[table]) && record.getValue(column) === value
                    })
            )
        }
    })

    it('is deleted by those who may', async () => {
        await compare(
            (role, relation) => {
                if (!reaches(access.read, role, relation)) return 404
                return reaches(access.delete, role, relation) ? 204 : 403
            },
            (name) => tried(async () => (await scene.ask(name, 'DELETE', rowPath(table))).status)
        )
    })
})

/** Values of a new record of the department. */
function fresh(table: OwnTable): Values {
    const { rows } = department
    const organization = rows[TABLE.organization]
    const values: Readonly<Record<OwnTable, Values>> = {
        [TABLE.organization]: { name: 'New', department: scene.put('cmn_department', { name: 'New' }) },
        [TABLE.domain]: { name: 'new.ca.gov', organization },
        [TABLE.certificate]: { common_name: 'new.markedalpha.ca.gov', names: 'new.markedalpha.ca.gov', organization },
        [TABLE.submittal]: { organization, hostnames: 'new.markedalpha.ca.gov' },
        [TABLE.delegatedAdmin]: { organization, login: 'new', user: department.keeper },
        [TABLE.adminDomain]: {
            delegated_admin: rows[TABLE.delegatedAdmin],
            domain: scene.put(TABLE.domain, { name: 'n.ca.gov', organization }),
        },
        [TABLE.contact]: { address: 'new@markedalpha.ca.gov', organization, scope: 'organization' },
        [TABLE.task]: { kind: 'renewal', organization, short_description: 'New' },
        [TABLE.notice]: { subject_key: 'new', stage: 'expired' },
        [TABLE.digest]: { digest_key: 'new', address: 'new@markedalpha.ca.gov' },
        [TABLE.announcement]: { subject: 'New', text: 'New' },
        [TABLE.announcementCopy]: { copy_key: 'new', address: 'new@markedalpha.ca.gov' },
        [TABLE.run]: { name: 'new' },
        [TABLE.change]: { record_name: 'new' },
        [TABLE.lifespanPolicy]: {
            certificate_type: 'tls',
            issued_from: '2032-01-01',
            max_validity_days: '40',
            domain_evidence_days: '10',
            identity_days: '398',
        },
    }
    return values[table]
}

/** Whether access let a write through. A submittal without a right CSR is then refused by its own rule. */
function passed(status: number, detail: string): boolean | string {
    if (status === 201 || (status === 403 && /aborted by Business Rule 'Submittal: asks only/.test(detail))) return true
    return status === 403 && detail.startsWith('ACL Exception') ? false : `${status} ${detail}`
}

it('has cells for every operation', () => {
    for (const table of TABLES) expect(Object.keys(MATRIX[table])).toEqual(expect.arrayContaining([...OPERATIONS]))
})
