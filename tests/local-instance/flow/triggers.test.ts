import { Lab } from './lab'

describe('triggers of flows', () => {
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

    it('start a foreground flow within the write, with scripts in the place of values', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        const work = lab.get('x_lab_flow_work', id)
        work.setValue('short_description', 'urgent')
        work.update()
        expect(lab.get('x_lab_flow_work', id).getValue('priority')).toBe('1')
        expect(lab.journal(id, 'work_notes')).toContain('was urgent')
    })

    it('start a flow again on a unique change that the flow itself makes', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(2)
        expect(lab.journal(id, 'work_notes')).toHaveLength(2)
    })

    it('start a flow for the same change only once', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        lab.update('x_lab_flow_work', id, { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(2)
        lab.update('x_lab_flow_work', id, { short_description: 'very urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(3)
    })

    it('do not start a flow on an insert when it asks for updates', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(0)
    })

    it('start a daily flow every day at its time', () => {
        lab.until('2026-11-24 05:59:59')
        expect(lab.all('x_lab_flow_department', 'name=Made daily')).toHaveLength(0)
        lab.until('2026-11-24 06:00:00')
        expect(lab.all('x_lab_flow_department', 'name=Made daily')).toHaveLength(1)
        lab.until('2026-11-26 06:00:00')
        expect(lab.all('x_lab_flow_department', 'name=Made daily')).toHaveLength(3)
    })
})

describe('flows that are not activated', () => {
    it('do not start', () => {
        const lab = new Lab()
        for (const flow of lab.all('sys_hub_flow', 'name=Lab work changed')) {
            flow.setValue('active', false)
            flow.update()
        }
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(0)
        lab.close()
    })
})
