import { type Write, type WritePhase } from '../../../src/local-instance/platform'
import { Lab } from '../lab'

describe('one write', () => {
    let lab: Lab

    beforeEach(() => {
        lab = new Lab()
        lab.define('u_thing', {
            u_name: {},
            u_seen: { maxLength: 400 },
            u_state: { default: 'new' },
            u_owner: { type: 'reference', reference: 'sys_user', default: 'javascript:gs.getUserID()' },
        })
        lab.define('u_child', { u_extra: {} }, { extends: 'u_thing' })
    })
    afterEach(() => lab.instance.close())

    /** A rule that notes its name in the record. */
    function noting(name: string, values: object): void {
        lab.rule({ name, collection: 'u_thing', script: `gs.info('${name}')`, ...values })
    }

    it('runs rules, engines and the database in the documented order', () => {
        const { instance } = lab
        for (const phase of ['last', 'mail', 'after', 'before'] as WritePhase[]) {
            instance.addWriteEngine({
                name: phase,
                phase,
                onWrite: (write: Write) => {
                    if (write.record.getTableName() === 'u_thing') instance.log.info('engine', `engine ${phase}`)
                },
            })
        }
        noting('after 1000', { when: 'after', order: 1000 })
        noting('after 999', { when: 'after', order: 999 })
        noting('before 1000', { order: 1000 })
        noting('before 999 b', { order: 999 })
        noting('before 999 a', { order: 999 })
        noting('before 5', { order: 5 })
        noting('async', { when: 'async_always', order: 1 })
        lab.insert('u_thing', { u_name: 'x' })
        expect(lab.infos()).toEqual([
            'before 5',
            'before 999 a',
            'before 999 b',
            'engine before',
            'before 1000',
            'after 999',
            'engine after',
            'engine mail',
            'after 1000',
            'engine last',
        ])
        instance.scheduler.runDue()
        expect(lab.infos().at(-1)).toBe('async')
    })

    it('runs the rules of the tables above together with its own, by order', () => {
        noting('parent', { order: 20 })
        lab.rule({ name: 'child', collection: 'u_child', order: 10, script: "gs.info('child')" })
        lab.insert('u_child')
        expect(lab.infos()).toEqual(['child', 'parent'])
        lab.insert('u_thing')
        expect(lab.infos()).toEqual(['child', 'parent', 'parent'])
    })

    it('is not done when a before rule aborts: the other rules run, the messages stay, and it is known which rule did it', () => {
        const rule = lab.rule({
            name: 'No bad names',
            collection: 'u_thing',
            filter_condition: 'u_name=bad^EQ',
            script: "gs.addErrorMessage('bad'); current.setAbortAction(true)",
        })
        noting('later', { order: 200 })
        noting('after', { when: 'after' })
        const record = lab.build('u_thing', { u_name: 'bad' })
        expect(record.insert()).toBeNull()
        expect(record.isActionAborted()).toBe(true)
        expect(lab.instance.abortingRule(record)).toEqual({ name: 'No bad names', sysId: rule })
        expect(lab.instance.session.messages).toEqual([{ type: 'error', text: 'bad' }])
        expect(lab.infos()).toEqual(['later'])
        expect(lab.find('u_thing', '', 'u_name')).toEqual([])

        record.setValue('u_name', 'good')
        expect(record.insert()).not.toBeNull()
        expect(lab.instance.abortingRule(record)).toBeNull()
    })

    it('is aborted, with a message and without a script, by a rule that says so', () => {
        lab.rule({
            name: 'Closed',
            collection: 'u_thing',
            abort_action: true,
            add_message: true,
            message: 'We are closed',
            script: "gs.info('never')",
        })
        expect(lab.build('u_thing').insert()).toBeNull()
        expect(lab.instance.session.messages).toEqual([{ type: 'info', text: 'We are closed' }])
        expect(lab.infos()).toEqual([])
    })

    it('runs a rule only when its filter, its condition and its roles are met', () => {
        noting('filter', { filter_condition: 'u_nameSTARTSWITHx' })
        noting('condition', { condition: "current.u_name == 'xy' && !previous" })
        noting('role', { role_conditions: 'itil' })
        const user = lab.insert('sys_user', { user_name: 'ann' })
        lab.instance.runAs(user, () => {
            lab.insert('u_thing', { u_name: 'y' })
            expect(lab.infos()).toEqual([])
            lab.insert('u_thing', { u_name: 'xy' })
            expect(lab.infos()).toEqual(['condition', 'filter'])
        })
        const role = lab.find('sys_user_role', 'name=itil', 'sys_id')[0]
        lab.insert('sys_user_has_role', { user, role })
        lab.instance.runAs(user, () => lab.insert('u_thing', { u_name: 'z' }))
        expect(lab.infos()).toEqual(['condition', 'filter', 'role'])
    })

    it('sets the fields of a rule’s template', () => {
        lab.rule({
            collection: 'u_thing',
            template: 'u_state=open^u_seen=javascript:current.u_name + "!"^u_nameSAMEASu_state^EQ',
        })
        const record = lab.get('u_thing', lab.insert('u_thing', { u_name: 'x' }))
        expect(record.getValue('u_state')).toBe('open')
        expect(record.getValue('u_seen')).toBe('x!')
        expect(record.getValue('u_name')).toBe('open')
    })

    it('shows changes and the state before to after rules, and forgets them afterwards', () => {
        const id = lab.insert('u_thing', { u_name: 'old' })
        lab.rule({
            when: 'after',
            collection: 'u_thing',
            script: `gs.info([current.u_name.changes(), current.u_state.changes(), current.u_name.changesFrom('old'),
                current.u_name.changesTo('new'), previous.u_name, current.operation(), current.sys_mod_count].join())`,
        })
        const record = lab.get('u_thing', id)
        record.setValue('u_name', 'new')
        record.update()
        expect(lab.infos()).toEqual(['true,false,true,true,old,update,1'])
        expect(record.getElement('u_name')?.changes()).toBe(false)
        expect(record.operation()).toBeNull()
    })

    it('has no state before on insert, and writes what an after rule changes by its own update', () => {
        lab.rule({
            when: 'after',
            collection: 'u_thing',
            action_update: false,
            script: "gs.info(previous === null); current.u_state = 'seen'; current.update()",
        })
        const id = lab.insert('u_thing', { u_name: 'x' })
        expect(lab.infos()).toEqual(['true'])
        expect(lab.get('u_thing', id).getValue('u_state')).toBe('seen')
        expect(lab.get('u_thing', id).getValue('sys_mod_count')).toBe('1')
        expect(lab.errors()).toEqual([])
    })

    it('does not run a rule that calls itself on the same record', () => {
        const id = lab.insert('u_thing', { u_name: 'x' })
        lab.rule({
            name: 'Turns in circles',
            when: 'after',
            collection: 'u_thing',
            script: "gs.info('ran'); current.u_seen = current.u_seen + 'x'; current.update()",
        })
        lab.update('u_thing', id, { u_name: 'y' })
        expect(lab.infos()).toEqual(['ran'])
        expect(lab.errors().join()).toContain('Turns in circles calls itself on the same record')
    })

    it('stops writes that call each other without end', () => {
        lab.rule({
            when: 'after',
            collection: 'u_thing',
            script: "var next = new GlideRecord('u_thing'); next.u_name = 'n'; next.insert()",
        })
        lab.insert('u_thing', { u_name: 'x' })
        expect(lab.find('u_thing', '', 'sys_id')).toHaveLength(30)
        expect(lab.errors()).toEqual(['insert of u_thing is 30 writes deep: stopped'])
    })

    it('goes on when a rule fails, and says which one', () => {
        lab.rule({ name: 'Broken', collection: 'u_thing', script: 'current.nothing.there()' })
        expect(lab.insert('u_thing', { u_name: 'x' })).toMatch(/^[0-9a-f]{32}$/)
        expect(lab.errors().join()).toMatch(/sys_script.Broken: .*undefined/)
    })

    it('stops at what is not emulated, by name', () => {
        lab.rule({ collection: 'u_thing', script: "current.addFunction('x')" })
        expect(() => lab.insert('u_thing')).toThrow('GlideRecord.addFunction is not emulated by the local instance')
    })

    it('without a change runs the rules and writes nothing', () => {
        const id = lab.insert('u_thing', { u_name: 'x' })
        noting('before', {})
        lab.rule({ when: 'async_always', collection: 'u_thing', script: "gs.info('async')" })
        expect(lab.update('u_thing', id, { u_name: 'x' })).toBe(id)
        lab.instance.scheduler.runDue()
        expect(lab.infos()).toEqual(['before'])
        expect(lab.get('u_thing', id).getValue('sys_mod_count')).toBe('0')
    })

    it('runs neither rules nor engines without workflow', () => {
        noting('before', {})
        const record = lab.build('u_thing', { u_name: 'x' })
        record.setWorkflow(false)
        record.insert()
        expect(lab.infos()).toEqual([])
    })

    it('gives an async rule the record as it is when it runs, the user who wrote, and no state before', () => {
        lab.rule({
            when: 'async_always',
            collection: 'u_thing',
            filter_condition: 'u_nameVALCHANGES',
            script: "gs.info(current.u_name + ' ' + previous + ' ' + gs.getUserName())",
        })
        const user = lab.insert('sys_user', { user_name: 'ann' })
        const id = lab.instance.runAs(user, () => lab.insert('u_thing', { u_name: 'x' }))
        lab.update('u_thing', id, { u_state: 'other' })
        lab.update('u_thing', id, { u_name: 'later' })
        lab.instance.scheduler.runDue()
        expect(lab.infos()).toEqual(['later null ann', 'later null system'])
    })

    it('gives an async rule what a deleted record was', () => {
        lab.rule({
            when: 'async',
            collection: 'u_thing',
            action_delete: true,
            action_insert: false,
            script: 'gs.info(current.u_name)',
        })
        lab.get('u_thing', lab.insert('u_thing', { u_name: 'gone' })).deleteRecord()
        lab.instance.scheduler.runDue()
        expect(lab.infos()).toEqual(['gone'])
    })

    it('lets rules narrow a query before it runs', () => {
        lab.insert('u_thing', { u_name: 'mine' })
        lab.insert('u_thing', { u_name: 'theirs' })
        lab.rule({
            collection: 'u_thing',
            action_query: true,
            action_insert: false,
            action_update: false,
            condition: 'gs.isInteractive()',
            script: "current.addQuery('u_name', 'mine')",
        })
        expect(lab.find('u_thing', '', 'u_name')).toEqual(['mine', 'theirs'])
        expect(lab.instance.as('admin', () => lab.find('u_thing', '', 'u_name'))).toEqual(['mine'])
    })

    it('fills the scratchpad by display rules', () => {
        lab.rule({
            when: 'before_display',
            collection: 'u_thing',
            script: 'g_scratchpad.shout = current.u_name.toString().toUpperCase()',
        })
        const record = lab.get('u_thing', lab.insert('u_thing', { u_name: 'x' }))
        lab.instance.rules.display(record)
        expect(lab.instance.session.scratchpad['shout']).toBe('X')
    })

    it('warns of a scoped rule that does on a foreign table what the platform forbids', () => {
        lab.insert('sys_app', { sys_id: 'a'.repeat(32), scope: 'x_acme', name: 'Acme' })
        lab.rule({ name: 'Abroad', collection: 'u_thing', sys_scope: 'a'.repeat(32), script: 'gs.info(1)' })
        lab.rule({
            name: 'Values',
            collection: 'u_thing',
            sys_scope: 'a'.repeat(32),
            template: 'u_state=x^EQ',
            advanced: false,
        })
        lab.insert('u_thing')
        const warnings = lab.instance.log.entries().filter((entry) => entry.level === 'warn')
        expect(warnings.map((entry) => entry.message).join()).toContain('"Abroad" of x_acme is on u_thing')
        expect(warnings).toHaveLength(1)
    })

    it('sees a new rule at once, and not one that was rolled back', () => {
        lab.insert('u_thing')
        lab.instance.begin()
        noting('fleeting', {})
        lab.insert('u_thing')
        lab.instance.rollback()
        lab.insert('u_thing')
        expect(lab.infos()).toEqual(['fleeting'])
    })
})
