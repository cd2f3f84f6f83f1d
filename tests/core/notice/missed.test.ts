import { lateSubject, missedStage, type SentNotice } from '../../../src/server/core/notice/missed'

const notice = (stage: SentNotice['stage'], ...addresses: string[]): SentNotice => ({ stage, addresses })

describe('what a contact hears after its suspension (N4)', () => {
    it('is the latest stage that it missed, and no earlier one', () => {
        const sent = [notice('start_by', 'web@dmv.ca.gov'), notice('window_open', 'web@dmv.ca.gov')]
        expect(missedStage(sent, 'away@dmv.ca.gov')).toBe('start_by')
    })

    it('is nothing when it heard the latest, whatever it missed before', () => {
        const sent = [notice('window_open', 'web@dmv.ca.gov'), notice('one_week', 'Away@dmv.ca.gov')]
        expect(missedStage(sent, 'away@dmv.ca.gov')).toBeNull()
    })

    it('is nothing when nothing was sent', () => {
        expect(missedStage([], 'away@dmv.ca.gov')).toBeNull()
    })

    it('has one subject for an address and a certificate, whatever the case', () => {
        const certificate = '0fca6cc782b8ad222355426596326fc6'
        expect(lateSubject(certificate, 'Away@dmv.ca.gov')).toBe(lateSubject(certificate, 'away@dmv.ca.gov'))
        expect(lateSubject(certificate, 'a@dmv.ca.gov')).not.toBe(lateSubject(certificate, 'b@dmv.ca.gov'))
        expect(lateSubject(certificate, 'a@dmv.ca.gov')).toHaveLength(64)
    })
})
