import { type OwnTable, TABLE } from '../../src/server/core/tables'
import { choices } from '../support/random'
import { MATRIX } from './matrix'
import { requestMaker } from './random-requests'
import { aCertificate, type Department, openDepartment, openScene, type Scene } from './scene'

/** Of each department: `RANDOM_REQUESTS=10000 npx jest tests/security/departments` asks longer than every `npm test` can. */
const REQUESTS = Number(process.env.RANDOM_REQUESTS ?? 1000)
const CERTIFICATES = 20
const CLERKS = ['user', 'delegated_admin', 'approver'] as const

interface Side extends Department {
    readonly people: readonly string[]
    /** sys_ids of what it has, also in tables of the platform. */
    readonly ids: readonly string[]
}

let scene: Scene
let sides: readonly [Side, Side]
let itemId: string

beforeAll(() => {
    scene = openScene()
    const item = scene.instance.record('sc_cat_item')
    if (!item.get('name', 'Secure Certificates')) throw new Error('There is no item Secure Certificates')
    itemId = item.getUniqueValue()
    sides = [openSide('quillmarked'), openSide('zephyrmarked')]
}, 120_000)
afterAll(() => scene.close())

function openSide(mark: string): Side {
    const department = openDepartment(scene, mark)
    const people = CLERKS.map((role) => `${role}.${department.keeper.slice(0, 6)}`)
    const users = CLERKS.map((role, at) => scene.person(people[at], department.id, role))
    for (let index = 1; index <= CERTIFICATES; index++)
        aCertificate(scene, department.rows[TABLE.organization], mark, index)
    return {
        ...department,
        people,
        ids: [...Object.values(department.rows), ...traces(mark, department, users), ...users],
    }
}

/** What a request of the department leaves in tables of the platform. */
function traces(mark: string, department: Department, [requester, , approver]: readonly string[]): string[] {
    const { put } = scene
    const asked = { opened_by: requester, requested_for: requester, short_description: `${mark} request` }
    const request = put('sc_request', asked)
    const requested = put('sc_req_item', { ...asked, request, cat_item: itemId })
    const option = put('sc_item_option', { value: `${mark} answer` })
    const approval = put('sysapproval_approver', { sysapproval: requested, approver, state: 'requested' })
    scene.instance.as('admin', () => {
        for (const [table, id] of [
            ['sc_req_item', requested],
            [TABLE.task, department.rows[TABLE.task]],
            [TABLE.certificate, department.rows[TABLE.certificate]],
        ]) {
            const record = scene.instance.record(table)
            record.get(id)
            if (record.isValidField('comments')) {
                record.setValue('comments', `${mark} comment`)
                record.update()
            }
        }
    })
    const attached = scene.instance.as('admin', () =>
        scene.instance.script(
            `var r = new GlideRecord('${TABLE.certificate}'); r.get('${department.rows[TABLE.certificate]}');` +
                `new GlideSysAttachment().write(r, '${mark}.txt', 'text/plain', '${mark} file')`
        )
    )
    return [
        request,
        requested,
        option,
        approval,
        String(attached),
        put('sc_item_option_mtom', { request_item: requested, sc_item_option: option }),
        put('sys_email', { subject: `${mark} subject`, body: `${mark} body`, recipients: `team@${mark}.ca.gov` }),
        put('sysevent', { name: 'x_cdt_certs.request.refused', parm1: `${mark} parameter`, state: 'processed' }),
    ]
}

describe('two departments', () => {
    it.each([0, 1])(
        `learn nothing of each other in ${REQUESTS} random requests over every interface`,
        async (self) => {
            const [own, other] = [sides[self], sides[1 - self]]
            const by = choices(7_000 + self)
            const make = requestMaker(by, other, [...other.ids, ...own.ids], itemId)
            const leaks: unknown[] = []
            const statuses = new Map<number, number>()
            let ownSeen = 0
            for (let count = 0; count < REQUESTS; count++) {
                const request = make()
                const person = by.one(own.people)
                scene.instance.begin()
                const reply = await scene.ask(person, request.method, request.path, request.body, request.type)
                scene.instance.rollback()
                statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
                if (reply.text.includes(own.mark)) ownSeen++
                if (reply.text.includes(other.mark)) leaks.push({ person, request, text: reply.text.slice(0, 500) })
            }
            expect(leaks).toEqual([])
            expect([...statuses.keys()].filter((status) => status >= 500 && status !== 501)).toEqual([])
            // The requests are not so wrong that nobody would learn anything by them.
            expect(ownSeen).toBeGreaterThan(REQUESTS / 20)
        },
        100_000 + 20 * REQUESTS
    )

    it('cannot tell a record of the other from none at all', async () => {
        const [own, other] = sides
        const absent = 'f'.repeat(32)
        for (const table of Object.keys(MATRIX) as OwnTable[]) {
            if (table === TABLE.lifespanPolicy) continue
            for (const method of ['GET', 'PATCH', 'DELETE']) {
                const [hidden, none] = await Promise.all(
                    [other.rows[table], absent].map((id) =>
                        scene.ask(
                            own.people[0],
                            method,
                            `/api/now/table/${table}/${id}`,
                            method === 'PATCH' ? {} : undefined
                        )
                    )
                )
                expect({ table, method, ...pick(hidden) }).toEqual({ table, method, ...pick(none) })
            }
        }
    })
})

function pick({ status, text }: { status: number; text: string }) {
    return { status, text }
}
