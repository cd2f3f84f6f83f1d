import { Lab } from '../lab'

describe('GlideRecordSecure', () => {
    let lab: Lab

    beforeAll(() => {
        lab = new Lab()
        lab.define('u_file', { u_name: {}, u_secret: {}, u_open: { type: 'boolean' } })
        lab.insert('u_file', { u_name: 'open', u_secret: 's', u_open: true })
        lab.insert('u_file', { u_name: 'closed', u_secret: 's', u_open: false })
        const role = lab.insert('sys_user_role', { name: 'u_reader' })
        const user = lab.insert('sys_user', { user_name: 'ann' })
        lab.insert('sys_user_has_role', { user, role })
        const allow = (name: string, operation: string, values: object = {}) => {
            const acl = lab.insert('sys_security_acl', { name, operation, type: 'record', active: true, ...values })
            lab.insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role })
        }
        allow('u_file', 'read', { condition: 'u_open=true^EQ' })
        allow('u_file', 'write', { condition: 'u_open=true^EQ' })
        for (const field of ['u_name', 'u_open']) {
            allow(`u_file.${field}`, 'read')
            allow(`u_file.${field}`, 'write')
        }
        const nobody = lab.insert('sys_security_acl', {
            name: 'u_file.u_secret',
            operation: 'read',
            type: 'record',
            active: true,
        })
        const nobodyToo = lab.insert('sys_security_acl', {
            name: 'u_file.u_secret',
            operation: 'write',
            type: 'record',
            active: true,
        })
        const noRole = lab.find('sys_user_role', 'name=nobody', 'sys_id')[0]
        for (const acl of [nobody, nobodyToo])
            lab.insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: noRole })
    })
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())
    afterAll(() => lab.instance.close())

    const asAnn = (text: string): unknown =>
        lab.instance.as('ann', () => lab.instance.scripts.evaluate({ name: 'test', text, scope: 'global' }, {}))
    const FILE = "var f = new GlideRecordSecure('u_file'); "

    it('leaves out records and fields that the user may not read', () => {
        expect(
            asAnn(`${FILE} f.query(); var r = []; while (f.next()) r.push(f.u_name + f.getValue('u_secret')); r.join()`)
        ).toBe('opennull')
    })

    it('is as blind as GlideRecord is not', () => {
        expect(asAnn("var f = new GlideRecord('u_file'); f.query(); f.getRowCount()")).toBe(2)
    })

    it('does not write what the user may not', () => {
        expect(
            asAnn(`${FILE} f.get('u_name', 'open'); f.u_secret = 'changed'; f.u_name = 'renamed'; f.update()`)
        ).toMatch(/^[0-9a-f]{32}$/)
        expect(lab.find('u_file', 'u_name=renamed', 'u_secret')).toEqual(['s'])
        expect(asAnn(`${FILE} f.u_name = 'new'; f.insert()`)).toBeNull()
        expect(asAnn(`${FILE} f.get('u_name', 'renamed'); f.deleteRecord()`)).toBe(false)
        expect(lab.find('u_file', '', 'sys_id')).toHaveLength(2)
    })
})
