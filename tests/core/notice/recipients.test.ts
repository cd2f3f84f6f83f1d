import { type NoticeAudience, type NoticeContact, recipientsOf } from '../../../src/server/core/notice/recipients'
import { type ContactStatus, type NoticeStage } from '../../../src/server/core/states'
import { type CalendarDate } from '../../../src/server/core/time/calendar'

const SERVICE = 'Certificate_Services@state.ca.gov'
const STAGES: NoticeStage[] = ['window_open', 'start_by', 'one_week', 'one_day', 'expired']

function contact(
    address: string,
    status: ContactStatus = 'active',
    suspendedUntil: string | null = null
): NoticeContact {
    return { address, status, suspendedUntil: suspendedUntil as CalendarDate | null, kind: 'person' }
}

function audience(contacts: NoticeContact[], changes: Partial<NoticeAudience> = {}): NoticeAudience {
    const department = { delegatedAdmins: ['da@dmv.ca.gov'], approvers: ['head@dmv.ca.gov'] }
    return { contacts, ...department, service: SERVICE, ...changes }
}

function to(stage: NoticeStage, who: NoticeAudience): string[] {
    return recipientsOf(stage, who, '2026-11-20').addresses
}

describe('recipients of a notice', () => {
    const web = contact('web@dmv.ca.gov')

    it('escalate from the contacts to the department to Certificate Services', () => {
        const department = ['web@dmv.ca.gov', 'da@dmv.ca.gov', 'head@dmv.ca.gov']
        expect(STAGES.map((stage) => to(stage, audience([web])))).toEqual([
            ['web@dmv.ca.gov'],
            department,
            [...department, SERVICE],
            [...department, SERVICE],
            [...department, SERVICE],
        ])
    })

    it('are written to once, whatever the case and the role', () => {
        const who = audience([contact(' Web@dmv.ca.gov '), contact('WEB@DMV.CA.GOV'), contact('DA@dmv.ca.gov')])
        expect(to('start_by', who)).toEqual(['Web@dmv.ca.gov', 'DA@dmv.ca.gov', 'head@dmv.ca.gov'])
    })

    it('leave a suspended contact out until the day on which the suspension ends (N4)', () => {
        const other = contact('other@dmv.ca.gov')
        const until = (day: string) => audience([other, contact('web@dmv.ca.gov', 'suspended', day)])
        expect(to('window_open', until('2026-11-21'))).toEqual(['other@dmv.ca.gov'])
        expect(to('window_open', until('2026-11-20'))).toEqual(['other@dmv.ca.gov', 'web@dmv.ca.gov'])
    })

    it('include a suspended contact in the last week and after the expiry', () => {
        const who = audience([contact('web@dmv.ca.gov', 'suspended', '2027-11-21')])
        expect(STAGES.map((stage) => to(stage, who).includes('web@dmv.ca.gov'))).toEqual([
            false,
            false,
            true,
            true,
            true,
        ])
    })

    it('include an address whose mail came back in the last week and after the expiry alone', () => {
        const who = audience([web, contact('gone@dmv.ca.gov', 'bounced')])
        const heard = STAGES.filter((stage) => to(stage, who).includes('gone@dmv.ca.gov'))
        expect(heard).toEqual(['one_week', 'one_day', 'expired'])
    })

    it('count such an address as nobody, though it is written to', () => {
        const who = audience([contact('gone@dmv.ca.gov', 'bounced')])
        expect(recipientsOf('one_day', who, '2026-11-20')).toMatchObject({ noContact: true, nobody: false })
    })

    it('are the department and Certificate Services at once when no contact can be warned', () => {
        const who = audience([contact('gone@dmv.ca.gov', 'bounced')])
        expect(recipientsOf('window_open', who, '2026-11-20')).toEqual({
            addresses: ['da@dmv.ca.gov', 'head@dmv.ca.gov', SERVICE],
            noContact: true,
            nobody: false,
        })
    })

    it('are Certificate Services alone when nobody at all can be warned', () => {
        const who = audience([], { delegatedAdmins: [''], approvers: [] })
        expect(recipientsOf('window_open', who, '2026-11-20')).toEqual({
            addresses: [SERVICE],
            noContact: true,
            nobody: true,
        })
    })
})
