import { Lab } from './lab'

const SLA_FLOW = '2b10e47595a84167bb06c81303cc6fed'

describe('a flow of a service level', () => {
    let lab: Lab
    beforeAll(() => {
        lab = new Lab()
        lab.insert('contract_sla', {
            name: 'Work in ten hours',
            collection: 'x_lab_flow_work',
            active: true,
            duration: '1970-01-01 10:00:00',
            start_condition: 'short_descriptionLIKEtimed',
            pause_condition: 'state=-5',
            when_to_resume: 'no_match',
            stop_condition: 'active=false',
            schedule_source: 'no_schedule',
            flow: SLA_FLOW,
        })
    })
    beforeEach(() => lab.begin())
    afterEach(() => {
        expect(lab.log('error')).toEqual([])
        lab.rollback()
    })
    afterAll(() => lab.close())

    const half = () => lab.log('info').filter((message) => message.startsWith('Half of'))
    function start(): string {
        const id = lab.insert('x_lab_flow_work', { short_description: 'timed' })
        lab.settle()
        return id
    }

    it('goes on when its share of the time is used up', () => {
        const work = lab.get('x_lab_flow_work', start())
        lab.until('2026-11-23 13:59:59')
        expect(half()).toEqual([])
        lab.until('2026-11-23 14:00:00')
        expect(half()).toEqual([`Half of ${work.getValue('number')}`])
    })

    it('stands still while the service level is paused', () => {
        const id = start()
        lab.until('2026-11-23 10:00:00')
        lab.update('x_lab_flow_work', id, { state: '-5' })
        lab.until('2026-11-23 12:00:00')
        lab.update('x_lab_flow_work', id, { state: '2' })
        lab.until('2026-11-23 15:59:59')
        expect(half()).toEqual([])
        lab.until('2026-11-23 16:00:00')
        expect(half()).toHaveLength(1)
    })

    it('ends without more when the service level ends', () => {
        const id = start()
        lab.update('x_lab_flow_work', id, { state: '3' })
        lab.until('2026-11-23 20:00:00')
        expect(half()).toEqual([])
        expect(lab.runs('name=Lab SLA')[0]?.getValue('state')).toBe('COMPLETE')
    })
})
