import { Lab, type Values } from '../lab'

describe('assignment rules', () => {
    let lab: Lab
    let group: string
    let user: string

    beforeEach(() => {
        lab = new Lab()
        group = lab.insert('sys_user_group', { name: 'Dispatch', active: true })
        user = lab.insert('sys_user', { user_name: 'dora', active: true })
    })
    afterEach(() => lab.instance.close())

    function rule(values: Values): void {
        lab.insert('sysrule_assignment', {
            name: 'Lab',
            table: 'task',
            active: true,
            order: 100,
            script: '',
            ...values,
        })
    }
    function assignment(values: Values): (string | null)[] {
        const task = lab.instance.record('incident')
        task.get(lab.insert('incident', values))
        return [task.getValue('assignment_group'), task.getValue('assigned_to')]
    }

    it('give what nobody has to the group and the user of the first that fits', () => {
        rule({ order: 200, group, user })
        rule({ order: 300, group: null, user: null, script: "current.short_description = 'second'" })
        expect(assignment({ short_description: 'first' })).toEqual([group, user])
    })

    it('look at the condition, at the table and at whether they are switched on', () => {
        rule({ group, condition: 'short_description=mine' })
        rule({ group, table: 'problem' })
        rule({ group, active: false })
        expect(assignment({ short_description: 'other' })).toEqual([null, null])
        expect(assignment({ short_description: 'mine' })).toEqual([group, null])
    })

    it('take nothing away', () => {
        rule({ group })
        expect(assignment({ assigned_to: user })).toEqual([null, user])
    })

    it('may decide by script', () => {
        rule({ script: `current.assigned_to = '${user}'` })
        expect(assignment({})).toEqual([null, user])
    })

    it('assign on an update too', () => {
        const id = lab.insert('incident', {})
        rule({ group })
        const task = lab.instance.record('incident')
        task.get(id)
        task.setValue('short_description', 'x')
        task.update()
        expect(task.getValue('assignment_group')).toBe(group)
    })
})
