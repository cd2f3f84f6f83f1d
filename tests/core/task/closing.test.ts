import { TASK_STATE } from '../../../src/server/core/states'
import { closingComment } from '../../../src/server/core/task/closing-comment'
import { closingOf, missingForClosing } from '../../../src/server/core/task/closing'
import { issueSteps, issueTitle, type SubmittalForWork } from '../../../src/server/core/task/issue-steps'

describe('closing a task to issue a certificate', () => {
    const open = { state: TASK_STATE.open, active: true, issuedCertificate: '', closeNotes: '' } as const

    it.each([
        [TASK_STATE.open, true, 'open'],
        [TASK_STATE.workInProgress, true, 'open'],
        [TASK_STATE.pending, true, 'open'],
        [TASK_STATE.closedComplete, true, 'complete'],
        [TASK_STATE.closedIncomplete, true, 'incomplete'],
        [TASK_STATE.closedSkipped, false, 'incomplete'],
        [TASK_STATE.open, false, 'complete'],
    ])('state %s and active %s is %s', (state, active, closing) => expect(closingOf({ state, active })).toBe(closing))

    it('needs nothing while it stays open', () => expect(missingForClosing(open)).toBeNull())

    it('as complete needs the certificate', () => {
        const complete = { ...open, state: TASK_STATE.closedComplete }
        expect(missingForClosing({ ...complete, issuedCertificate: ' \n' })).toMatch(/Paste the issued certificate/)
        expect(missingForClosing({ ...complete, issuedCertificate: 'a certificate' })).toBeNull()
    })

    it('as incomplete needs a reason for the requester', () => {
        const incomplete = { ...open, state: TASK_STATE.closedIncomplete }
        expect(missingForClosing(incomplete)).toMatch(/close notes/)
        expect(missingForClosing({ ...incomplete, closeNotes: 'The server is gone.' })).toBeNull()
    })

    it('tells the requester the reason', () => {
        expect(closingComment(false, 'The server is gone.')).toContain('Reason: The server is gone.')
        expect(closingComment(true, '')).toContain('issued and recorded')
    })
})

describe('the task of a fulfiller', () => {
    const submittal: SubmittalForWork = {
        number: 'SCS0001000',
        organizationName: 'Department of Fish and Wildlife',
        purpose: 'new',
        kind: 'san',
        names: ['www.wildlife.ca.gov', 'api.wildlife.ca.gov'],
        keyType: 'RSA',
        keySize: '2048',
        serverPlatform: 'nginx',
        serverPlatformVersion: '1.28',
        contacts: ['web-team@wildlife.ca.gov'],
        wantedBy: '2026-12-10',
        findings: 'warning: something to look at',
    }
    const requester = { name: 'Casey Nguyen', email: 'customer@wildlife.ca.gov' }

    it('is titled by its names', () => {
        expect(issueTitle(submittal)).toBe('Issue certificate for www.wildlife.ca.gov and 1 more name')
    })

    it('holds everything that is needed to issue', () => {
        const text = issueSteps(submittal, requester)
        for (const fact of [...submittal.names, ...submittal.contacts, 'RSA 2048', 'nginx 1.28', '2026-12-10'])
            expect(text).toContain(fact)
        expect(text).toContain('Casey Nguyen <customer@wildlife.ca.gov>')
        expect(text).toContain('something to look at')
    })

    it('keeps the External Requester within the 512 characters that SCM takes', () => {
        const contacts = Array.from({ length: 40 }, (_, index) => `contact-number-${index}@wildlife.ca.gov`)
        const line = issueSteps({ ...submittal, contacts }, requester)
            .split('\n')
            .find((text) => text.includes('External Requester'))
        expect((line ?? '').replace(/^.*External Requester: /, '').length).toBeLessThanOrEqual(512)
    })
})
