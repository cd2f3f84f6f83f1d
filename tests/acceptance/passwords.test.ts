import { builtPackage } from '../package/built-package'
import { describeInstance } from '../support/describe-instance'
import { placesOf } from '../support/search-instance'
import { ADMIN, commentsOn, idOf, orderItem, TASK, taskOf } from './option-orders'
import { add } from './records'

const SECRET = 'Summer2026!x'
const TOLD = `My password is ${SECRET}.`

describeInstance('a password (A3)', {}, (under) => {
    const found = () => placesOf(under.instance, [SECRET])
    const reset = async (reason = 'Expired.') =>
        orderItem(under.as('delegate'), 'Password Reset', {
            administrator: await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov'),
            reason,
        })

    it('is found by the search that the tests rely on', () => {
        expect(found()).toEqual([])
        add(under, 'cmn_department', { name: TOLD })
        expect(found()).toEqual(['cmn_department'])
    })

    it('that somebody writes into an order is kept nowhere, and the order is refused', async () => {
        const item = await reset(TOLD)
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('delegate'), item)).toMatch(/There is a password in it.*not kept/)
        under.until('2026-11-20 18:00:00')
        expect(found()).toEqual([])
    })

    it.each(['close_notes', 'question', 'work_notes', 'comments', 'validation_record'])(
        'that a fulfiller writes into %s of a task is kept nowhere',
        async (column) => {
            const task = await taskOf(under, await reset())
            const refused = await under.as('fulfiller').update(TASK, task.sys_id, { [column]: TOLD })
            expect(refused.status).toBe(403)
            under.until('2026-11-20 18:00:00')
            expect(found()).toEqual([])
        }
    )

    it('has no column that would hold one', () => {
        const columns = [...builtPackage().tables.values()].flatMap(({ columns: names }) => [...names.keys()])
        expect(columns.filter((name) => /passw|pwd|secret/i.test(name)).sort()).toEqual([
            'password_changed_on',
            'password_expires_on',
        ])
    })
})
