import { builtPackage } from '../package/built-package'
import { describeInstance } from '../support/describe-instance'
import { TASK } from './option-orders'
import { add, change, one, type Values } from './records'

const NOW = '2026-11-20 17:00:00'
const NEXT_SECOND = '2026-11-20 17:00:01'
const LATER = '2026-12-20 17:00:00'
const LISTS = ['new', 'mine', 'waiting on the customer', 'waiting on the vendor', 'at risk', 'overdue']

const filters = new Map(
    builtPackage()
        .rowsOf('sys_app_module')
        .map((row) => [row.values.title, row.values.filter])
)

/** What a task is like, and the lists that show it to the fulfiller. */
const CASES: [like: string, values: Values, lists: string[]][] = [
    ['nobody has taken it', {}, ['new']],
    ['it is in work', { state: '2' }, []],
    ['the customer has to act', { waiting_on: 'customer' }, ['waiting on the customer']],
    ['the vendor has to act', { waiting_on: 'vendor' }, ['waiting on the vendor']],
    ['at risk from now on', { at_risk_at: NOW, objective_at: LATER }, ['new', 'at risk']],
    ['at risk a second from now', { at_risk_at: NEXT_SECOND, objective_at: LATER }, ['new']],
    ['a second left', { at_risk_at: NOW, objective_at: NEXT_SECOND }, ['new', 'at risk']],
    ['due now', { at_risk_at: NOW, objective_at: NOW }, ['new', 'overdue']],
    ['at risk if it did not wait', { at_risk_at: NOW, waiting_on: 'vendor' }, ['waiting on the vendor']],
    ['due if it did not wait', { objective_at: NOW, waiting_on: 'vendor' }, ['waiting on the vendor']],
    [
        'breached before it waited',
        { objective_at: NOW, waiting_on: 'vendor', outcome: 'breached' },
        ['waiting on the vendor', 'overdue'],
    ],
    ['done', { state: '3', close_notes: 'Yes.' }, []],
]

describeInstance('the queue', { now: NOW }, (under) => {
    const inquiry = (values: Values = {}) =>
        add(under, TASK, { kind: 'inquiry', short_description: 'May I?', ...values })
    const person = (name: string) => one(under, 'sys_user', `user_name=${name}`, ['sys_id']).sys_id

    /** The tasks that the fulfiller sees in a list of the menu. */
    const shownIn = async (list: string) => {
        const filter = filters.get(`Queue: ${list}`)
        if (!filter) throw new Error(`The menu has no list of what is ${list}`)
        return (await under.as('fulfiller').rows(TASK, filter, ['sys_id'])).map((row) => row.sys_id)
    }

    it('shows in each list what belongs there, and nothing else', async () => {
        const tasks = CASES.map(([like, values, lists]) => {
            const id = inquiry()
            change(under, TASK, id, values)
            return { like, id, lists }
        })
        const mine = inquiry({ assigned_to: person('fulfiller') })
        const others = inquiry({ assigned_to: person('manager') })
        tasks.push({ like: 'the fulfiller has it', id: mine, lists: ['mine'] })
        tasks.push({ like: 'somebody else has it', id: others, lists: [] })
        const shown = new Map<string, string[]>()
        for (const list of LISTS) shown.set(list, await shownIn(list))
        const found = tasks.map(({ like, id }) => [like, LISTS.filter((list) => shown.get(list)?.includes(id))])
        expect(found).toEqual(tasks.map(({ like, lists }) => [like, lists]))
    })

    it('gets by rule what nobody has, and nothing that somebody has', () => {
        const group = (id: string) => one(under, TASK, `sys_id=${id}`, ['assignment_group']).assignment_group
        const queue = one(under, 'sys_user_group', 'name=Certificate Services', ['sys_id']).sys_id
        expect(group(inquiry())).toBe(queue)
        expect(group(inquiry({ assigned_to: person('fulfiller') }))).toBe('')
    })
})
