import { Lab } from '../lab'

describe('dictionary', () => {
    let lab: Lab

    beforeEach(() => {
        lab = new Lab()
    })
    afterEach(() => lab.instance.close())

    it('has the platform’s tables with their inheritance', () => {
        const { dictionary } = lab.instance
        expect(dictionary.lineage('sc_req_item')).toEqual(['sc_req_item', 'task'])
        expect(dictionary.isA('incident', 'task')).toBe(true)
        expect(dictionary.isA('task', 'incident')).toBe(false)
        expect(dictionary.descendants('task')).toEqual(
            expect.arrayContaining(['task', 'sc_request', 'sc_task', 'sysapproval_group'])
        )
        expect(dictionary.table('sc_req_item')).toMatchObject({
            root: 'task',
            parent: 'task',
            display: 'number',
            audit: true,
        })
        expect(dictionary.table('sc_req_item')?.columns.get('state')).toMatchObject({
            table: 'task',
            type: 'integer',
            defaultValue: '1',
        })
        expect(dictionary.table('nothing')).toBeUndefined()
    })

    it('keeps application files in tables of their own', () => {
        const { dictionary } = lab.instance
        expect(dictionary.table('sys_user_role')).toMatchObject({ root: 'sys_user_role', parent: 'sys_metadata' })
        expect(dictionary.table('sysevent_email_action')?.root).toBe('sysrule')
    })

    it('shows a record of a child table through its parent, with the child’s columns apart', () => {
        lab.define('u_animal', { u_name: {} }, { display: 'u_name' })
        lab.define('u_bird', { u_wings: { type: 'integer' } }, { extends: 'u_animal' })
        lab.define('u_fish', { u_fins: { type: 'integer' } }, { extends: 'u_animal' })
        const bird = lab.insert('u_bird', { u_name: 'wren', u_wings: 2 })
        lab.insert('u_fish', { u_name: 'carp', u_fins: 7 })
        expect(lab.find('u_animal', 'ORDERBYu_name', 'u_name')).toEqual(['carp', 'wren'])
        expect(lab.find('u_bird', '', 'u_name')).toEqual(['wren'])
        expect(lab.get('u_animal', bird).getRecordClassName()).toBe('u_bird')
        expect(lab.get('u_animal', bird).isValidField('u_wings')).toBe(false)
        expect(lab.get('u_bird', bird).getValue('u_wings')).toBe('2')
    })

    it('adds columns to a table that has rows', () => {
        lab.define('u_thing', { u_a: {} })
        const id = lab.insert('u_thing', { u_a: 'a' })
        lab.define('u_thing', { u_b: { type: 'integer', default: '5' } })
        expect(lab.get('u_thing', id).getValue('u_b')).toBeNull()
        expect(lab.get('u_thing', lab.insert('u_thing')).getValue('u_b')).toBe('5')
    })

    it('forgets tables that were made in a transaction that was rolled back', () => {
        lab.instance.begin()
        lab.define('u_thing', { u_a: {} })
        lab.insert('u_thing', { u_a: 'a' })
        lab.instance.rollback()
        expect(lab.find('u_thing', '', 'u_a')).toEqual([])
        lab.insert('u_thing', { u_a: 'b' })
        expect(lab.find('u_thing', '', 'u_a')).toEqual(['b'])
    })

    it('takes choices from the nearest table that has any, rows before declarations', () => {
        const { dictionary } = lab.instance
        const labels = (table: string) => dictionary.choices(table, 'state').map((choice) => choice.label)
        expect(labels('sc_task')).toContain('Closed Skipped')
        const choice = (values: object) =>
            lab.insert('sys_choice', { name: 'sc_task', element: 'state', language: 'en', ...values })
        choice({ value: '1', label: 'Fresh', sequence: 20 })
        choice({ value: '0', label: 'Draft', sequence: 10 })
        choice({ value: '9', label: 'Old', sequence: 5, inactive: true })
        expect(labels('sc_task')).toEqual(['Draft', 'Fresh'])
        expect(labels('task')).toContain('Closed Skipped')
        expect(lab.get('sc_task', lab.insert('sc_task', { state: 1 })).getDisplayValue('state')).toBe('Fresh')
    })

    it('has the accounts, roles and properties of a bare platform, and no application', () => {
        expect(lab.find('sys_user', 'user_name=admin', 'sys_id')).toEqual(['6816f79cc0a8016401c5a33be04be441'])
        expect(lab.instance.as('admin', () => lab.instance.access.hasRole('admin'))).toBe(true)
        expect(lab.get('sc_catalog', 'e0d08b13c3330100c8b837659bba8fb4').getDisplayValue()).toBe('Service Catalog')
        expect(lab.instance.property('glide.sys.default.tz')).toBe('America/Los_Angeles')
        expect(lab.find('sys_app', '', 'scope')).toEqual([])
    })
})
