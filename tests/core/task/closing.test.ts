import { TASK_STATE } from '../../../src/server/core/states'
import { type EndedSubmittal, endingOf } from '../../../src/server/core/task/closing-comment'
import { closingOf, missingForClosing } from '../../../src/server/core/task/closing'
import { installationWork, scmWork, type SubmittalForWork } from '../../../src/server/core/task/issue-steps'

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
})

describe('the end of an order', () => {
    const submittal = (changes: Partial<EndedSubmittal> = {}): EndedSubmittal => ({
        id: 'one',
        number: 'SCS0001000',
        purpose: 'new',
        names: ['www.wildlife.ca.gov'],
        status: 'fulfilled',
        replacesNumber: '',
        ...changes,
    })
    const task = { kind: 'issue_certificate', submittal: 'one', state: '4', closeNotes: 'The server is gone.' }

    it('tells the requester the reason', () => {
        const { comment, complete } = endingOf([submittal({ status: 'cancelled' })], [task])
        expect(comment).toContain('Reason: The server is gone.')
        expect(complete).toBe(false)
    })

    it('is told by the delivery already where all was issued', () => {
        expect(endingOf([submittal()], [{ ...task, state: '3' }])).toMatchObject({
            complete: true,
            saidByDelivery: true,
            comment: expect.stringContaining('issued and recorded') as string,
        })
    })

    it('says of each certificate what became of it; what was refused on arrival was told then', () => {
        const { comment, complete } = endingOf(
            [
                submittal(),
                submittal({ id: 'two', number: 'SCS0001001', status: 'cancelled' }),
                submittal({ id: 'three', number: 'SCS0001002', status: 'refused' }),
            ],
            [{ ...task, submittal: 'two' }]
        )
        expect(complete).toBe(false)
        expect(comment.split('\n')).toEqual([
            expect.stringMatching(/^SCS0001000, www\.wildlife\.ca\.gov: Your certificate is issued/) as string,
            expect.stringMatching(/^SCS0001001, .*The server is gone/) as string,
        ])
    })

    it('says that a certificate is revoked', () => {
        const ending = endingOf([submittal({ purpose: 'revocation', replacesNumber: 'CERT0001000' })], [])
        expect(ending).toMatchObject({ complete: true, saidByDelivery: false })
        expect(ending.comment).toMatch(/CERT0001000 is revoked/)
    })

    it.each([
        ['3', true, /CDT has installed it.*associated cost.*On web01/],
        ['4', false, /CDT did not install it.*On web01/],
    ])('tells of the installation (state %s)', (state, complete, says) => {
        const install = { kind: 'install_certificate', submittal: 'one', state, closeNotes: 'On web01.' }
        const ending = endingOf([submittal()], [install])
        expect(ending.complete).toBe(complete)
        expect(ending.comment).toMatch(says)
        // Whoever has it installed is not told to do it.
        expect(ending.comment.includes('Install it on your server')).toBe(!complete)
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
        keyHardware: '',
        csr: 'a CSR',
        replacesNumber: '',
        revocationReason: '',
        reason: '',
    }
    const requester = { name: 'Casey Nguyen', email: 'customer@wildlife.ca.gov' }

    it('is titled by its names', () => {
        expect(scmWork(submittal, requester)).toMatchObject({
            kind: 'issue_certificate',
            title: 'Issue certificate for www.wildlife.ca.gov and 1 more name',
        })
    })

    it('holds everything that is needed to issue', () => {
        const text = scmWork(submittal, requester).steps
        for (const fact of [...submittal.names, ...submittal.contacts, 'RSA 2048', 'nginx 1.28', '2026-12-10'])
            expect(text).toContain(fact)
        expect(text).toContain('Casey Nguyen <customer@wildlife.ca.gov>')
        expect(text).toContain('something to look at')
    })

    it('keeps the External Requester within the 512 characters that SCM takes', () => {
        const contacts = Array.from({ length: 40 }, (_, index) => `contact-number-${index}@wildlife.ca.gov`)
        const line = scmWork({ ...submittal, contacts }, requester)
            .steps.split('\n')
            .find((text) => text.includes('External Requester'))
        expect((line ?? '').replace(/^.*External Requester: /, '').length).toBeLessThanOrEqual(512)
    })

    it('says how a changed certificate, one without a CSR and one for code signing are issued', () => {
        const steps = (changes: Partial<SubmittalForWork>) => scmWork({ ...submittal, ...changes }, requester).steps
        expect(steps({ purpose: 'reissue', replacesNumber: 'CERT0001000' })).toMatch(/CERT0001000 and choose Replace/)
        expect(steps({ csr: '' })).toMatch(/no CSR came with the order[^]*enrollment form/)
        expect(steps({ kind: 'code_signing', keyHardware: 'module' })).toMatch(/hardware module[^]*Code Signing/)
    })

    it('to revoke names the certificate and the reason, and is first where a key is known to others', () => {
        const revoke = (revocationReason: string) =>
            scmWork({ ...submittal, purpose: 'revocation', replacesNumber: 'CERT0001000', revocationReason }, requester)
        expect(revoke('superseded').kind).toBe('revoke_certificate')
        expect(revoke('superseded').steps).toMatch(/newer certificate[^]*CERT0001000/)
        expect(revoke('superseded').steps).not.toMatch(/24 hours/)
        expect(revoke('key_compromise').steps).toMatch(/within 24 hours/)
    })

    it('to install names the fee', () => {
        expect(installationWork(submittal, 'CERT0001001', requester)).toMatchObject({
            kind: 'install_certificate',
            steps: expect.stringMatching(/^Fee: .*associated cost[^]*CERT0001001/) as string,
        })
    })
})
