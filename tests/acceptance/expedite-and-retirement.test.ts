import { order } from '../handlers/ordering'
import { describeInstance } from '../support/describe-instance'
import { commentsOn, TASK, taskOf } from './option-orders'

describeInstance('an order for a certificate', {}, (under) => {
    const approveTwice = async (item: string) => {
        await under.as('approver').decide(item, 'approved')
        await under.as('cdt.approver').decide(item, 'approved')
    }
    const expedited = () =>
        order(under.as('customer'), { expedite: 'true', accept_fee: 'true', expedite_reason: 'Expires tomorrow.' })

    it("asks CDT's manager too when it is expedited, and the task shows it", async () => {
        const item = await expedited()
        await approveTwice(item.sys_id)
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}`)).toEqual([])
        await under.as('manager').decide(item.sys_id, 'approved')
        expect(await taskOf(under, item)).toMatchObject({ expedited: 'true', priority: '2' })
    })

    it('ends with the reason when the manager rejects', async () => {
        const item = await expedited()
        await approveTwice(item.sys_id)
        await under.as('manager').decide(item.sys_id, 'rejected', 'Nobody is free.')
        expect(await commentsOn(under.as('customer'), item)).toContain('Nobody is free.')
        expect(await under.as('admin').row('x_cdt_certs_submittal', `requested_item=${item.sys_id}`)).toMatchObject({
            status: 'rejected',
        })
    })

    it('is refused from the day on which CDT issues for nobody any more, with the way to go instead', async () => {
        under.instance.as('admin', () => {
            const property = under.instance.record('sys_properties')
            property.get('name', 'x_cdt_certs.issuing_on_behalf.retired_on')
            property.setValue('value', '2026-11-20')
            property.update()
        })
        const item = await order(under.as('customer'))
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('customer'), item)).toMatch(/Add\/Delete Delegated Administrator/)
    })
})
