import { addToCart, submitCart } from '../../../src/local-instance/engines/catalog'
import { type SysId } from '../../../src/local-instance/platform'
import { ITEM, Lab } from './lab'

describe('the flow of a catalog item', () => {
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

    const run = (item: SysId) => lab.runs(`source_record=${item}`)[0]
    const work = (item: SysId) => lab.find('x_lab_flow_work', `item=${item}`)

    it('asks the approvers of the department that a reference variable names', () => {
        const item = lab.item().getUniqueValue()
        expect(lab.approvals(item)).toEqual({ fay: 'requested', sam: 'requested', gil: 'requested' })
        expect(lab.get('sc_req_item', item).getValue('approval')).toBe('requested')
        expect(lab.get('sc_req_item', item).getValue('stage')).toBe('approval')
        expect(run(item)?.getValue('state')).toBe('WAITING')
    })

    it('asks the final approvers when one of the first has approved', () => {
        const item = lab.item().getUniqueValue()
        lab.answer('sam', 'approved')
        expect(lab.approvals(item)).toEqual({
            fay: 'not_required',
            sam: 'approved',
            gil: 'not_required',
            vic: 'requested',
        })
        expect(lab.get('sc_req_item', item).getValue('approval')).toBe('requested')
    })

    it('waits for the work that a custom action created, then tells and closes', () => {
        const item = lab.item().getUniqueValue()
        lab.answer('sam', 'approved')
        lab.answer('vic', 'approved')
        expect(lab.get('sc_req_item', item).getValue('stage')).toBe('work')
        const order = work(item)?.getUniqueValue() ?? ''
        lab.update('x_lab_flow_work', order, { short_description: 'Still at it' })
        expect(lab.get('sc_req_item', item).getValue('stage')).toBe('work')

        lab.update('x_lab_flow_work', order, { state: '3' })
        expect(lab.get('x_lab_flow_work', order).getValue('result')).toBe('done')
        expect(lab.log('info').join('\n')).toMatch(/Work LABW\d+ of RITM\d+ done/)
        expect(lab.log('warn').join('\n')).toContain('The step was asked to fail')
        expect(lab.log('warn')).toContain('caught')
        expect(run(item)?.getValue('state')).toBe('WAITING')

        lab.until('2026-11-23 11:00:00')
        expect(run(item)?.getValue('state')).toBe('COMPLETE')
        expect(lab.log('info')).toEqual(expect.arrayContaining(['one', 'two']))
        const closed = lab.get('sc_req_item', item)
        expect(closed.getValue('stage')).toBe('done')
        expect(closed.getValue('active')).toBe('0')
        expect(lab.journal(item, 'comments')).toEqual(['Ready'])
        const number = closed.getValue('number')
        expect(lab.mails().map(({ to, subject }) => [to, subject])).toEqual(
            expect.arrayContaining([
                ['ron@example.test', `Your item ${number}`],
                ['contact@example.test', `Item ${number}`],
            ])
        )
    })

    it('goes through parallel blocks that wait while others are done', () => {
        const item = lab.item().getUniqueValue()
        lab.answer('sam', 'approved')
        lab.answer('vic', 'approved')
        lab.update('x_lab_flow_work', work(item)?.getUniqueValue() ?? '', { state: '3' })
        expect(lab.log('info')).toContain('one')
        lab.until('2026-11-23 10:59:59')
        expect(lab.log('info')).not.toContain('two')
        lab.until('2026-11-23 11:00:00')
        expect(lab.log('info')).toContain('two')
    })

    it('ends with the rejection comment when an approver rejects', () => {
        const item = lab.item().getUniqueValue()
        lab.answer('fay', 'rejected', 'Not in this department')
        const rejected = lab.get('sc_req_item', item)
        expect(rejected.getValue('state')).toBe('4')
        expect(rejected.getValue('approval')).toBe('rejected')
        expect(lab.journal(item, 'comments')).toEqual(['Not in this department'])
        expect(run(item)?.getValue('state')).toBe('COMPLETE')
        expect(lab.approvals(item)).toEqual({ fay: 'rejected', sam: 'not_required', gil: 'not_required' })
        // The stages that were not reached are never entered, and the request closes with its only item.
        expect(rejected.getValue('stage')).toBe('approval')
        const request = lab.get('sc_request', rejected.getValue('request') ?? '')
        expect(request.getValue('request_state')).toBe('closed_incomplete')
        expect(request.getValue('stage')).toBe('closed_incomplete')
        expect([request.getValue('state'), request.getValue('active')]).toEqual(['4', '0'])
    })

    it('is refused by what a custom action answers', () => {
        const item = lab.item({ note: 'refuse' })
        expect(item.getValue('state')).toBe('4')
        expect(lab.journal(item.getUniqueValue(), 'comments')).toEqual(['Note: refuse'])
        expect(lab.approvals(item.getUniqueValue())).toEqual({})
    })

    it('rejects by itself when nobody answers within five days', () => {
        const item = lab.item().getUniqueValue()
        lab.until('2026-11-28 08:59:59')
        expect(lab.get('sc_req_item', item).getValue('state')).toBe('1')
        lab.until('2026-11-28 09:00:00')
        expect(lab.get('sc_req_item', item).getValue('state')).toBe('4')
        expect(lab.approvals(item)).toEqual({ fay: 'rejected', sam: 'rejected', gil: 'rejected' })
    })

    it('goes on when the work is not done within ten days', () => {
        const item = lab.item().getUniqueValue()
        lab.answer('sam', 'approved')
        lab.answer('vic', 'approved')
        lab.until('2026-12-03 08:59:59')
        expect(lab.get('sc_req_item', item).getValue('stage')).toBe('work')
        lab.until('2026-12-03 11:00:00')
        expect(run(item)?.getValue('state')).toBe('COMPLETE')
    })

    it('takes text with query syntax as text', () => {
        const item = lab.item({ note: 'refuse' }).getUniqueValue()
        lab.update('sc_req_item', item, { state: '1' })
        const sly = lab.item({ note: 'a^state=3^EQ {{x.y}}' })
        expect(sly.getValue('state')).toBe('1')
    })

    it('is cancelled with its approvals when the request is cancelled', () => {
        const item = lab.item()
        const id = item.getUniqueValue()
        lab.update('sc_request', item.getValue('request') ?? '', { request_state: 'closed_cancelled' })
        expect(run(id)?.getValue('state')).toBe('CANCELLED')
        expect(lab.approvals(id)).toEqual({ fay: 'cancelled', sam: 'cancelled', gil: 'cancelled' })
        const cancelled = lab.get('sc_req_item', id)
        expect([cancelled.getValue('active'), cancelled.getValue('stage')]).toEqual(['0', 'Request Cancelled'])
    })

    it('leaves the request open while another item of it goes on', () => {
        const [first, second] = lab.instance.as('ron', () => {
            for (let line = 0; line < 2; line++) addToCart(lab.instance, ITEM, { variables: lab.answers() })
            return submitCart(lab.instance).requestedItemIds
        })
        lab.settle()
        lab.answer('fay', 'rejected', 'Not this one')
        const states = [first, second].map((id) => lab.get('sc_req_item', id ?? '').getValue('state')).sort()
        expect(states).toEqual(['1', '4'])
        const request = lab.get('sc_req_item', first ?? '').getValue('request') ?? ''
        expect(lab.get('sc_request', request).getValue('active')).toBe('1')
        expect(lab.get('sc_request', request).getValue('request_state')).toBe('requested')
    })
})

describe('a failing custom action', () => {
    it('ends the flow in error and says so', () => {
        const lab = new Lab()
        const item = lab.item({ note: 'fail' }).getUniqueValue()
        const [run] = lab.runs(`source_record=${item}`)
        expect(run?.getValue('state')).toBe('ERROR')
        expect(run?.getValue('error_message')).toContain('The step was asked to fail')
        expect(lab.log('error').join()).toContain('The step was asked to fail')
        lab.close()
    })
})
