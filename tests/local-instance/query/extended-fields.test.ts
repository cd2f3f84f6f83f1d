import { openLab } from '../api/lab'

/** `ref_<table>` in a dot-walk reaches fields of a table that extends the one a reference points at. */
describe('fields of an extending table', () => {
    const lab = openLab()
    const item = lab.add('sc_cat_item', { name: 'Certificate' })
    const requested = lab.add('sysapproval_approver', { sysapproval: lab.add('sc_req_item', { cat_item: item }) })
    const other = lab.add('sysapproval_approver', { sysapproval: lab.add('task', { short_description: 'Plain' }) })
    const PATH = 'sysapproval.ref_sc_req_item.cat_item'
    afterAll(() => lab.close())

    const approval = (id: string) => {
        const record = lab.instance.record('sysapproval_approver')
        if (!record.get(id)) throw new Error('The approval is gone')
        return record
    }

    it('are found by queries, over stored rows and in memory alike', () => {
        const search = lab.instance.record('sysapproval_approver')
        search.addEncodedQuery(`${PATH}.name=Certificate`)
        search.query()
        expect(search.next() && search.getUniqueValue()).toBe(requested)
        expect(search.next()).toBe(false)
        expect(lab.instance.matches(approval(requested), `${PATH}=${item}`)).toBe(true)
        expect(lab.instance.matches(approval(other), `${PATH}=${item}`)).toBe(false)
        expect(lab.instance.log.entries().filter(({ level }) => level === 'error')).toEqual([])
    })

    it('are read as elements, empty on a record of another table', () => {
        expect(approval(requested).getElement(`${PATH}.name`)?.getValue()).toBe('Certificate')
        expect(approval(other).getElement(PATH)?.getValue()).toBeNull()
    })

    it('are none of a table that does not extend', () => {
        expect(approval(requested).getElement('sysapproval.ref_sys_user.name')).toBeNull()
        expect(approval(requested).getElement('sysapproval.ref_no_table.name')).toBeNull()
    })

    it('are answered by the Table API, and hidden as the field itself is', async () => {
        const path = `/api/now/table/sysapproval_approver/${requested}?sysparm_display_value=true&sysparm_exclude_reference_link=true&sysparm_fields=${PATH}`
        expect((await lab.call('admin', 'GET', path)).body.result).toEqual({ [PATH]: 'Certificate' })
        lab.addUser('approver', ['approver_user'])
        lab.addRule('sysapproval_approver', 'read', { roles: ['approver_user'] })
        const search = `/api/now/table/sysapproval_approver?sysparm_query=${PATH}=${item}`
        expect((await lab.call('approver', 'GET', search)).status).toBe(200)
        lab.addRule('sc_req_item.cat_item', 'read', { roles: ['nobody_has_it'] })
        expect((await lab.call('approver', 'GET', search)).status).toBe(403)
        expect((await lab.call('approver', 'GET', path)).body.result).toEqual({})
    })
})
