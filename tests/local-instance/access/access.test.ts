import { type AccessOperation } from '../../../src/local-instance/platform'
import { openLab, WORK, type Lab } from '../api/lab'

describe('access rules', () => {
    let lab: Lab
    let id: string

    beforeAll(() => {
        lab = openLab()
        lab.addUser('ann', ['lab.worker'])
        lab.addUser('ben')
        id = lab.add(WORK, { short_description: 'one', state: '1', description: 'text', priority: '3' })
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    const record = () => {
        const work = lab.instance.record(WORK)
        work.get(id)
        return work
    }
    /** A record is judged alike by itself and as one of many. */
    const may = (user: string, operation: AccessOperation = 'read') =>
        lab.instance.as(user, () => {
            const { access } = lab.instance
            const alone = access.canTable(operation, WORK, record())
            expect(access.permission(operation, WORK, [])(record()) !== null).toBe(alone)
            return alone
        })
    const mayField = (user: string, field: string, operation: AccessOperation = 'read') =>
        lab.instance.as(user, () => lab.instance.access.canField(operation, record(), field))

    it('keep everybody but administrators out of a table that has none', () => {
        expect([may('ann'), may('admin')]).toEqual([false, true])
    })

    it('let one of the listed roles in', () => {
        lab.addRule(WORK, 'read', { roles: ['lab.other', 'lab.worker'] })
        expect([may('ann'), may('ben')]).toEqual([true, false])
    })

    it('of one table and operation need only one to pass', () => {
        lab.addRule(WORK, 'read', { roles: ['lab.other'] })
        lab.addRule(WORK, 'read', { roles: ['lab.worker'] })
        expect(may('ann')).toBe(true)
    })

    it('that fail leave the decision to the parent table, and then to those for all tables', () => {
        lab.addRule(WORK, 'read', { roles: ['lab.other'] })
        expect(may('ann')).toBe(false)
        lab.addRule('task', 'read', { roles: ['lab.worker'] })
        expect(may('ann')).toBe(true)
        lab.addRule('*', 'delete', { roles: ['lab.worker'] })
        expect(may('ann', 'delete')).toBe(true)
    })

    it('hold for the records of their condition', () => {
        lab.addRule(WORK, 'read', { roles: ['lab.worker'], condition: 'state=1' })
        lab.addRule(WORK, 'write', { roles: ['lab.worker'], condition: 'state=2' })
        expect([may('ann'), may('ann', 'write'), may('ben')]).toEqual([true, false, false])
    })

    it('ask for role, condition and script together', () => {
        lab.addRule(WORK, 'read', {
            roles: ['lab.worker'],
            condition: 'state=1',
            script: "answer = current.getValue('priority') === '3'",
        })
        expect([may('ann'), may('ben')]).toEqual([true, false])
        lab.instance.script(`var w = new GlideRecord('${WORK}'); w.get('${id}'); w.priority = 1; w.update()`)
        expect(may('ann')).toBe(false)
    })

    it('take the value of a script that assigns no answer', () => {
        lab.addRule(WORK, 'read', { script: "current.getValue('state') === '1'" })
        lab.addRule(WORK, 'write', { script: 'answer = false; true' })
        expect([may('ben'), may('ben', 'write')]).toEqual([true, false])
    })

    it('compare texts of a condition case by case', () => {
        lab.addRule(WORK, 'read', { condition: 'short_description=ONE' })
        expect(may('ben')).toBe(false)
    })

    it('that say nothing let nobody in', () => {
        lab.addRule(WORK, 'read', { values: { admin_overrides: false } })
        expect(may('ben')).toBe(false)
    })

    it('that are inactive count for nothing', () => {
        lab.addRule(WORK, 'read', { roles: ['lab.worker'], values: { active: false } })
        expect(may('ann')).toBe(false)
    })

    it('count only for the records they apply to', () => {
        lab.addRule(WORK, 'read', { roles: ['lab.worker'], values: { applies_to: 'state=3' } })
        expect(may('ann')).toBe(false)
        lab.addRule(WORK, 'read', { roles: ['lab.worker'], values: { applies_to: 'state=1' } })
        expect(may('ann')).toBe(true)
    })

    it('of the kind "deny unless" must pass, and let nobody in by themselves', () => {
        lab.addRule(WORK, 'read', { roles: ['lab.worker'] })
        lab.addRule(WORK, 'read', { condition: 'state=2', values: { decision_type: 'deny', admin_overrides: false } })
        expect(may('ann')).toBe(false)
        lab.addRule(WORK, 'write', { condition: 'state=1', values: { decision_type: 'deny' } })
        expect(may('ann', 'write')).toBe(false)
    })

    it('let administrators pass the role, and everything where the rule says so, but not "nobody"', () => {
        lab.addRule('*', 'write', { roles: ['lab.worker'], condition: 'state=9' })
        const rule = (values: Record<string, unknown>, roles: string[]) => {
            const rules = lab.instance.record('sys_security_acl')
            rules.addQuery('name', WORK)
            rules.query()
            while (rules.next()) rules.deleteRecord()
            lab.addRule('x_lab_flow_work.priority', 'write', { roles, condition: 'state=9', values })
            return mayField('admin', 'priority', 'write')
        }
        expect(rule({ admin_overrides: true }, ['lab.other'])).toBe(true)
        const strict = lab.instance.record('sys_security_acl')
        strict.addQuery('name', 'x_lab_flow_work.priority')
        strict.query()
        while (strict.next()) strict.deleteRecord()
        expect(rule({ admin_overrides: false }, ['lab.other'])).toBe(false)
        expect(rule({ admin_overrides: true }, ['nobody'])).toBe(false)
    })

    it('of a role the instance does not know are not for everybody', () => {
        const rule = lab.addRule(WORK, 'read', { roles: ['lab.worker'] })
        const links = lab.instance.record('sys_security_acl_role')
        links.addQuery('sys_security_acl', rule)
        links.query()
        links.next()
        links.setValue('sys_user_role', 'f'.repeat(32))
        links.update()
        expect(may('ann')).toBe(false)
    })

    describe('of fields', () => {
        beforeEach(() => lab.addRule(WORK, 'read', { roles: ['lab.worker'] }))

        it('are asked after those of the table', () => {
            lab.addRule(`${WORK}.priority`, 'read', { roles: ['snc_internal'] })
            expect([mayField('ann', 'priority'), mayField('ben', 'priority')]).toEqual([true, false])
        })

        it('leave fields alone that none speaks of', () => {
            lab.addRule(`${WORK}.priority`, 'read', { roles: ['lab.other'] })
            expect([mayField('ann', 'priority'), mayField('ann', 'state')]).toEqual([false, true])
        })

        it.each([
            ['the field of the parent table', 'task.priority'],
            ['the field in any table', '*.priority'],
            ['all fields of the table', `${WORK}.*`],
            ['all fields of the parent table', 'task.*'],
            ['all fields of all tables', '*.*'],
        ])('may speak of %s', (_, name) => {
            lab.addRule(name, 'read', { roles: ['lab.other'] })
            expect(mayField('ann', 'priority')).toBe(false)
            lab.addRule(`${WORK}.priority`, 'read', { roles: ['lab.worker'] })
            expect(mayField('ann', 'priority')).toBe(true)
        })

        it('for creating see the rules for writing all fields', () => {
            lab.addRule(WORK, 'create', { roles: ['lab.worker'] })
            expect(mayField('ann', 'priority', 'create')).toBe(true)
            lab.addRule('*.*', 'write', { roles: ['lab.other'] })
            expect(mayField('ann', 'priority', 'create')).toBe(false)
        })
    })

    describe('of other things', () => {
        it('are one for all names and one for the name, both of which must pass', () => {
            const use = (user: string, name: string) =>
                lab.instance.as(user, () => lab.instance.access.canUse('ui_page', name))
            expect(use('ben', 'x_lab_page')).toBe(true)
            lab.addRule('x_lab_page', 'read', { type: 'ui_page', roles: ['lab.worker'] })
            expect([use('ann', 'x_lab_page'), use('ben', 'x_lab_page'), use('ben', 'x_lab_other')]).toEqual([
                true,
                false,
                true,
            ])
            lab.addRule('*', 'read', { type: 'ui_page', roles: ['lab.other'] })
            expect(use('ann', 'x_lab_page')).toBe(false)
        })

        it('are found by their sys_id, and an unknown one denies and is reported', () => {
            const rule = lab.addRule('lab api', 'execute', { type: 'REST_Endpoint', roles: ['lab.worker'] })
            const passes = (user: string, acl: string) => lab.instance.as(user, () => lab.instance.access.passes(acl))
            expect([passes('ann', rule), passes('ben', rule), passes('ann', 'e'.repeat(32))]).toEqual([
                true,
                false,
                false,
            ])
            expect(lab.instance.log.entries().at(-1)).toMatchObject({ level: 'error', source: 'access' })
        })
    })

    describe('of the platform itself', () => {
        it('let everybody who is signed in read people and departments, but not passwords', () => {
            const read = (user: string, field: string) =>
                lab.instance.as(user, () => {
                    const admin = lab.instance.record('sys_user')
                    admin.get('user_name', 'admin')
                    return lab.instance.access.canField('read', admin, field)
                })
            expect([read('ben', 'name'), read('ben', 'user_password'), read('guest', 'name')]).toEqual([
                true,
                false,
                false,
            ])
        })

        it('show a request to who asked, who decides and who works on it, and the comments with it', () => {
            const [ann, ben] = ['ann', 'ben'].map((name) => lab.instance.as(name, () => lab.instance.session.userId))
            lab.addUser('eve')
            lab.addUser('ida', ['itil'])
            const request = lab.add('sc_request', { requested_for: ann, opened_by: ann })
            const item = lab.add('sc_req_item', { request, opened_by: ann, comments: 'for all', work_notes: 'inside' })
            lab.add('sysapproval_approver', { approver: ben, sysapproval: item, state: 'requested' })
            const readers = (table: string, key: string) =>
                ['ann', 'ben', 'eve', 'ida'].filter((user) =>
                    lab.instance.as(user, () => {
                        const found = lab.instance.record(table)
                        found.addEncodedQuery(key)
                        found.query()
                        return found.next() && lab.instance.access.canTable('read', table, found)
                    })
                )
            expect(readers('sc_req_item', `sys_id=${item}`)).toEqual(['ann', 'ben', 'ida'])
            expect(readers('sys_journal_field', `element_id=${item}^element=comments`)).toEqual(['ann', 'ben', 'ida'])
            expect(readers('sys_journal_field', `element_id=${item}^element=work_notes`)).toEqual(['ida'])
            expect(readers('sysapproval_approver', `sysapproval=${item}`)).toEqual(['ann', 'ben', 'ida'])
        })

        it('let nobody but the approver decide', () => {
            const ben = lab.instance.as('ben', () => lab.instance.session.userId)
            const item = lab.add('sc_req_item', {})
            const approval = lab.add('sysapproval_approver', { approver: ben, sysapproval: item, state: 'requested' })
            const decide = (user: string) =>
                lab.instance.as(user, () => {
                    const found = lab.instance.record('sysapproval_approver')
                    found.get(approval)
                    return lab.instance.access.canField('write', found, 'state')
                })
            expect([decide('ann'), decide('ben')]).toEqual([false, true])
        })
    })

    describe('roles', () => {
        const rolesOf = (user: string) => lab.instance.as(user, () => lab.instance.access.roles())

        it('come directly, from groups and their parents, and inside other roles', () => {
            const inner = lab.add('sys_user_role', { name: 'lab.inner' })
            const outer = lab.add('sys_user_role', { name: 'lab.outer' })
            const ofParent = lab.add('sys_user_role', { name: 'lab.parent' })
            lab.add('sys_user_role_contains', { role: outer, contains: inner })
            const parent = lab.add('sys_user_group', { name: 'parent' })
            const group = lab.add('sys_user_group', { name: 'group', parent })
            lab.add('sys_group_has_role', { group, role: outer })
            lab.add('sys_group_has_role', { group: parent, role: ofParent })
            const user = lab.addUser('cat')
            expect(rolesOf('cat')).toEqual(['snc_internal'])
            lab.add('sys_user_grmember', { user, group })
            expect(rolesOf('cat')).toEqual(['lab.inner', 'lab.outer', 'lab.parent', 'snc_internal'])
        })

        it('of an administrator are all but "nobody"', () => {
            const has = (role: string) => lab.instance.as('admin', () => lab.instance.access.hasRole(role))
            expect([has('anything'), has('nobody')]).toEqual([true, false])
        })

        it('of a guest are none', () => {
            expect(rolesOf('guest')).toEqual([])
        })
    })
})
