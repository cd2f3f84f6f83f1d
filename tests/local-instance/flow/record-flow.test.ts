import { Lab } from './lab'

describe('a flow of many actions', () => {
    let lab: Lab
    beforeAll(() => {
        lab = new Lab()
    })
    beforeEach(() => lab.begin())
    afterEach(() => {
        expect(lab.log('error')).toEqual([])
        lab.rollback()
    })
    afterAll(() => lab.close())

    /** Gil, whom Vic manages, opens work that Fay is assigned. */
    function start(): { item: string; work: string } {
        const item = lab.item().getUniqueValue()
        lab.update('sys_user', lab.users.gil ?? '', { manager: lab.users.vic })
        const work = lab.insert('x_lab_flow_work', {
            short_description: 'more',
            item,
            opened_by: lab.users.gil,
            assigned_to: lab.users.fay,
        })
        lab.settle()
        return { item, work }
    }
    const open = (user: string) => lab.all('sysapproval_approver', `approver=${lab.users[user]}^state=requested`)
    const state = (work: string) => lab.runs(`source_record=${work}`)[0]?.getValue('state')

    it('asks people found by dot-walk, and leaves out what is no user', () => {
        const { work } = start()
        expect(state(work)).toBe('WAITING')
        expect(open('vic')).toHaveLength(1)
        expect(lab.log('warn').join()).toContain("'more' is asked for approval but is no user")
    })

    it('passes records to a subflow and waits for its approval', () => {
        const { work } = start()
        const before = open('fay').length
        lab.answer('vic', 'approved')
        expect(open('fay')).toHaveLength(before + 1)
        expect(state(work)).toBe('WAITING')
    })

    it('waits for the task it created, and does the rest when that is done', () => {
        const { item, work } = start()
        lab.answer('vic', 'approved')
        for (const approval of open('fay'))
            lab.update('sysapproval_approver', approval.getUniqueValue(), { state: 'approved' })
        const department = lab.find('x_lab_flow_department', 'name=more')
        expect(department?.getValue('first_approver')).toBe(lab.users.gil)
        const task = lab.find('x_lab_flow_work', 'short_description=State approved')
        expect(task?.getValue('department')).toBe(department?.getUniqueValue())
        expect(state(work)).toBe('WAITING')

        lab.insert('x_lab_flow_department', { name: 'skip' })
        lab.insert('x_lab_flow_department', { name: 'exit' })
        lab.insert('x_lab_flow_department', { name: 'abc' })
        lab.update('x_lab_flow_work', task?.getUniqueValue() ?? '', { state: '3' })
        expect(state(work)).toBe('COMPLETE')
        expect(lab.journal(item, 'comments')).toContain('Dear gil, it is done')
        expect(lab.find('sys_user', 'user_name=lab.made')).toBeUndefined()
        expect(lab.find('sc_task', `request_item=${item}`)?.getValue('short_description')).toBe('Do it')
        expect(lab.find('x_lab_flow_department', 'name=changed')).toBeDefined()
        const each = lab.log('info').filter((message) => message.startsWith('Each'))
        expect(each).toEqual(['Each Labs'])
    })
})
