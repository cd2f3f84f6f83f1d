import { type PlatformRecord } from '../../../src/local-instance/platform'
import { Lab } from '../lab'

describe('what a write leaves behind', () => {
    let lab: Lab

    beforeEach(() => {
        lab = new Lab('2026-11-21 12:00:00')
        lab.define(
            'u_thing',
            {
                u_name: { maxLength: 10 },
                u_key: {},
                u_part: {},
                u_count: { type: 'integer' },
                u_on: { type: 'boolean', default: 'true' },
                u_owner: { type: 'reference', reference: 'sys_user' },
                u_notes: { type: 'journal_input', label: 'Notes' },
            },
            { audit: true, indexes: [{ columns: ['u_key', 'u_part'], unique: true }] }
        )
    })
    afterEach(() => lab.instance.close())

    it('fills defaults and system fields on insert', () => {
        const user = lab.insert('sys_user', { user_name: 'ann' })
        const id = lab.instance.runAs(user, () => lab.insert('incident', { short_description: 'x' }))
        const record = lab.get('incident', id)
        const fields = [
            'number',
            'state',
            'active',
            'opened_by',
            'opened_at',
            'sys_class_name',
            'sys_created_by',
            'sys_mod_count',
        ]
        expect(fields.map((field) => record.getValue(field))).toEqual([
            'INC0010001',
            '1',
            '1',
            user,
            '2026-11-21 12:00:00',
            'incident',
            'ann',
            '0',
        ])
    })

    it('does not put a default into a field that was emptied', () => {
        expect(lab.get('u_thing', lab.insert('u_thing', { u_on: '' })).getValue('u_on')).toBeNull()
        expect(lab.get('u_thing', lab.insert('u_thing')).getValue('u_on')).toBe('1')
    })

    it('counts updates and tells when the last was and by whom', () => {
        const id = lab.insert('u_thing', { u_name: 'x' })
        lab.instance.advanceTo(lab.instance.clock.now() + 60_000)
        lab.instance.as('admin', () => lab.update('u_thing', id, { u_name: 'y' }))
        const record = lab.get('u_thing', id)
        expect(record.getValue('sys_mod_count')).toBe('1')
        expect(record.getValue('sys_updated_on')).toBe('2026-11-21 12:01:00')
        expect(record.getValue('sys_updated_by')).toBe('admin')
        expect(record.getValue('sys_created_on')).toBe('2026-11-21 12:00:00')
    })

    it('leaves system fields alone when asked to', () => {
        const record = lab.build('u_thing', { u_name: 'x', sys_created_on: '2020-01-01 00:00:00' })
        record.autoSysFields(false)
        expect(lab.get('u_thing', record.insert() ?? '').getValue('sys_created_on')).toBe('2020-01-01 00:00:00')
    })

    it('numbers records by the table’s own numbering, and by that of the table above', () => {
        lab.insert('sys_number', { category: 'u_thing', prefix: 'THG', number: 41, maximum_digits: 4 })
        lab.define('u_thing', { number: { default: 'javascript:getNextObjNumberPadded();' } })
        const numbers = [1, 2].map(() => lab.get('u_thing', lab.insert('u_thing')).getValue('number'))
        expect(numbers).toEqual(['THG0042', 'THG0043'])
        expect(lab.get('sc_req_item', lab.insert('sc_req_item')).getValue('number')).toBe('RITM0010001')
    })

    it('holds a unique index over several columns; empty parts do not count', () => {
        lab.insert('u_thing', { u_key: 'k', u_part: 'p' })
        const twin = lab.build('u_thing', { u_key: 'K', u_part: 'p' })
        expect(twin.insert()).toBeNull()
        expect(twin.getLastErrorMessage()).toContain('Unique Key violation detected by database')
        expect(lab.errors().join()).toContain('Unique Key violation')
        lab.insert('u_thing', { u_key: 'k', u_part: 'q' })
        lab.insert('u_thing', { u_key: 'k' })
        lab.insert('u_thing', { u_key: 'k' })
        expect(lab.find('u_thing', '', 'sys_id')).toHaveLength(4)
    })

    it('refuses an update that would violate a unique index, and keeps the record', () => {
        lab.insert('u_thing', { u_key: 'k', u_part: 'p' })
        const other = lab.insert('u_thing', { u_key: 'k', u_part: 'q' })
        expect(lab.update('u_thing', other, { u_part: 'p' })).toBeNull()
        expect(lab.get('u_thing', other).getValue('u_part')).toBe('q')
    })

    it('keeps journal entries apart from the field', () => {
        const id = lab.insert('u_thing', { u_notes: 'first' })
        lab.instance.advanceTo(lab.instance.clock.now() + 60_000)
        lab.instance.as('admin', () => lab.update('u_thing', id, { u_notes: 'second' }))
        const record = lab.get('u_thing', id)
        expect(record.getValue('u_notes')).toBeNull()
        expect(lab.find('sys_journal_field', `element_id=${id}^ORDERBYsys_created_on`, 'value')).toEqual([
            'first',
            'second',
        ])
        const element = record.getElement('u_notes') as unknown as { getJournalEntry(lines: number): string }
        expect(element.getJournalEntry(1)).toBe('2026-11-21 04:01:00 - System Administrator (Notes)\nsecond\n\n')
        expect(element.getJournalEntry(-1)).toMatch(/second\n\n.* - system \(Notes\)\nfirst\n\n$/)
        expect(record.getValue('sys_mod_count')).toBe('1')
    })

    it('audits what changed, of tables that are audited', () => {
        const id = lab.insert('u_thing', { u_name: 'x', u_count: 1 })
        lab.update('u_thing', id, { u_name: 'y', u_count: 1 })
        const rows = (field: string) => lab.find('sys_audit', `documentkey=${id}`, field)
        expect(rows('fieldname')).toEqual(['u_name'])
        expect([...rows('oldvalue'), ...rows('newvalue')]).toEqual(['x', 'y'])
        expect(rows('record_checkpoint')).toEqual(['1'])
    })

    it('cuts text that is too long, and empties numbers that are none', () => {
        const record = lab.get('u_thing', lab.insert('u_thing', { u_name: 'twelve chars', u_count: 'many' }))
        expect(record.getValue('u_name')).toBe('twelve cha')
        expect(record.getValue('u_count')).toBeNull()
    })

    it.each([
        ['2026-02-28 10:00:00', '2026-02-28 10:00:00'],
        ['2026-02-28', '2026-02-28 00:00:00'],
        ['2026-02-29 10:00:00', null],
        ['2026-02-28T10:00:00Z', null],
        ['soon', null],
    ])('keeps the date-time %s as %s, and warns of what is none', (text, kept) => {
        const record = lab.build('incident', { due_date: text })
        expect(record.getValue('due_date')).toBe(kept)
        const warnings = lab.instance.log.entries().filter((entry) => entry.level === 'warn')
        expect(warnings).toHaveLength(kept === null ? 1 : 0)
    })

    it('logs a value for a field that is none', () => {
        lab.insert('u_thing', { u_nope: 1 })
        expect(lab.errors()).toEqual(['u_thing has no field "u_nope": the value is dropped'])
    })

    describe('deleting', () => {
        const referring = (cascade?: string): { parent: string; child: string } => {
            lab.define('u_child', { u_parent: { type: 'reference', reference: 'u_thing', cascade } })
            const parent = lab.insert('u_thing', { u_name: 'p' })
            return { parent, child: lab.insert('u_child', { u_parent: parent }) }
        }
        const children = () => lab.find('u_child', '', 'u_parent')

        it.each([undefined, 'clear'])('empties references (rule: %s)', (cascade) => {
            const { parent } = referring(cascade)
            expect(lab.get('u_thing', parent).deleteRecord()).toBe(true)
            expect(children()).toEqual([null])
        })

        it.each(['delete', 'cascade'])('deletes what refers to it (rule: %s)', (cascade) => {
            const { parent } = referring(cascade)
            lab.get('u_thing', parent).deleteRecord()
            expect(children()).toEqual([])
        })

        it('leaves references be (rule: none)', () => {
            const { parent } = referring('none')
            lab.get('u_thing', parent).deleteRecord()
            expect(children()).toEqual([parent])
        })

        it('is refused while something refers to it (rule: restrict)', () => {
            const { parent, child } = referring('restrict')
            const record = lab.get('u_thing', parent)
            expect(record.deleteRecord()).toBe(false)
            expect(record.getLastErrorMessage()).toContain('restricted')
            lab.get('u_child', child).deleteRecord()
            expect(record.deleteRecord()).toBe(true)
        })

        it('can be aborted', () => {
            lab.rule({
                collection: 'u_thing',
                action_delete: true,
                action_insert: false,
                script: 'current.setAbortAction(true)',
            })
            const id = lab.insert('u_thing')
            expect(lab.get('u_thing', id).deleteRecord()).toBe(false)
            expect(lab.get('u_thing', id).isValidRecord()).toBe(true)
        })

        it('takes the attachments along', () => {
            const id = lab.insert('u_thing')
            const attachments = new (
                lab.instance.glide('global')['GlideSysAttachment'] as new () => {
                    write(record: PlatformRecord, name: string, type: string, content: string): string
                }
            )()
            attachments.write(lab.get('u_thing', id), 'a.txt', 'text/plain', 'hello')
            expect(lab.find('sys_attachment', '', 'file_name')).toEqual(['a.txt'])
            lab.get('u_thing', id).deleteRecord()
            expect(lab.find('sys_attachment', '', 'file_name')).toEqual([])
            expect(lab.find('sys_attachment_doc', '', 'sys_id')).toEqual([])
        })
    })

    describe('of a task', () => {
        const task = (values: object) => lab.insert('incident', { short_description: 'x', ...values })
        const state = (id: string) =>
            ['state', 'active', 'closed_at'].map((field) => lab.get('incident', id).getValue(field))

        it.each(['3', '4', '7'])('is no longer active in state %s', (closed) => {
            const id = task({})
            lab.update('incident', id, { state: closed })
            expect(state(id)).toEqual([closed, '0', '2026-11-21 12:00:00'])
        })

        it.each(['-5', '1', '2'])('stays active in state %s', (open) => {
            const id = task({ state: '2' })
            lab.update('incident', id, { state: open })
            expect(state(id)).toEqual([open, '1', null])
        })

        it('closes when it is made inactive, and opens again', () => {
            const id = task({})
            lab.update('incident', id, { active: false })
            expect(state(id)).toEqual(['3', '0', '2026-11-21 12:00:00'])
            lab.update('incident', id, { active: true })
            expect(state(id)).toEqual(['1', '1', null])
        })

        it('knows who closed it', () => {
            const id = task({})
            lab.instance.as('admin', () => lab.update('incident', id, { state: 3 }))
            expect(lab.get('incident', id).getDisplayValue('closed_by')).toBe('System Administrator')
        })
    })

    it('names a user by first and last name', () => {
        const id = lab.insert('sys_user', { user_name: 'ann', first_name: 'Ann', last_name: 'Ash' })
        expect(lab.get('sys_user', id).getDisplayValue()).toBe('Ann Ash')
        lab.update('sys_user', id, { last_name: 'Oak' })
        expect(lab.get('sys_user', id).getValue('name')).toBe('Ann Oak')
    })
})
