import { renewersFor } from '../../../src/server/core/notice/audience'
import { type DueCertificate } from '../../../src/server/core/renewal/due-certificate'
import { renewalPlan } from '../../../src/server/core/renewal/plan'
import { renewalTask } from '../../../src/server/core/renewal/renewal-task'
import { wholeNumber } from '../../../src/server/core/renewal/settings'
import { HOLIDAYS } from '../../support/holidays'

const certificate: DueCertificate = {
    id: '0fca6cc782b8ad222355426596326fc6',
    number: 'CERT0001001',
    commonName: 'www.dmv.ca.gov',
    names: ['www.dmv.ca.gov', 'dmv.ca.gov', 'api.dmv.ca.gov'],
    organization: 'org',
    organizationName: 'Department of Motor Vehicles',
    domain: 'domain',
    kind: 'san',
    issueOn: '2026-11-10',
    evidenceFrom: '2026-09-14',
    managedBy: 'delegated_admin',
    renewedBy: 'people',
    serverPlatform: 'iis',
    serverPlatformVersion: '10',
    status: 'active',
    renewableFrom: Date.parse('2026-09-27T16:00:00Z'),
    startBy: '2026-11-10',
    tooLateAfter: '2026-11-13',
    expiresAt: Date.parse('2026-12-02T23:59:59Z'),
    windowEndsOn: null,
    readAs: '',
}
const team = {
    certificateServices: 'group',
    delegatedAdmins: ['first', 'second'],
    contacts: ['web@dmv.ca.gov'],
    evidence: [],
}

describe('a renewal task', () => {
    it('is the department’s where it manages the certificate, with the steps in SCM', () => {
        const task = renewalTask(certificate, team)
        expect(task).toMatchObject({ assignedTo: 'first', assignmentGroup: '', dueAt: certificate.expiresAt })
        expect(task.steps).toMatch(/^1\. Make a new key pair[^]*Sectigo Certificate Manager/)
    })

    it('is CDT’s where CDT manages the certificate, with the steps of an order', () => {
        const task = renewalTask({ ...certificate, managedBy: 'cdt' }, team)
        expect(task).toMatchObject({ assignedTo: '', assignmentGroup: 'group' })
        expect(task.steps).toMatch(/Order "Secure Certificates"/)
    })

    it('is CDT’s where the department has nobody', () => {
        expect(renewalTask(certificate, { ...team, delegatedAdmins: [] })).toMatchObject({
            assignedTo: '',
            assignmentGroup: 'group',
        })
    })

    it('tells names, server, contacts and dates', () => {
        const { shortDescription, description } = renewalTask(certificate, team)
        expect(shortDescription).toBe('Renew certificate for www.dmv.ca.gov and 2 more names: expires 12/2/2026')
        for (const fact of [
            'CERT0001001',
            'Motor Vehicles',
            '  api.dmv.ca.gov',
            'iis 10',
            'web@dmv.ca.gov',
            'November 10, 2026',
            'November 13, 2026',
            'December 2, 2026, 3:59 PM Pacific',
        ]) {
            expect(description).toContain(fact)
        }
    })

    it('says so where no server and no contact is known', () => {
        const unknown = { ...certificate, serverPlatform: '', serverPlatformVersion: '' }
        expect(renewalTask(unknown, { ...team, contacts: [] }).description).toMatch(
            /Server: not recorded\nContacts: none that can be warned/
        )
    })

    it('keeps a title that fits its column, however long the names are', () => {
        const long = { ...certificate, names: [`${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.dmv.ca.gov`] }
        expect(renewalTask(long, team).shortDescription.length).toBeLessThanOrEqual(160)
    })
})

describe('who can renew', () => {
    const admin = (user: string, domains: string[], address = `${user}@dmv.ca.gov`) => ({ user, address, domains })

    it('are those delegated for the domain first, then the others, and nobody who cannot be reached', () => {
        const delegatedAdmins = [
            admin('a', []),
            admin('b', ['domain']),
            admin('c', ['domain'], ''),
            admin('', ['domain']),
        ]
        expect(renewersFor('domain', { delegatedAdmins, approvers: [] })).toEqual(['b', 'a'])
    })
})

describe('the plan of a certificate', () => {
    const life = {
        notBefore: Date.parse('2026-05-18T00:00:00Z'),
        notAfter: Date.parse('2026-12-02T23:59:59Z'),
        expiresAt: Date.parse('2026-12-02T23:59:59Z'),
    }
    const rules = { objectiveBusinessDays: 10, installBufferDays: 5, holidays: HOLIDAYS }
    const nextDueAt = (status: DueCertificate['status'], windowEndsOn: DueCertificate['windowEndsOn'] = null) => {
        const due = renewalPlan(life, { status, windowEndsOn, kind: 'single', managedBy: 'cdt' }, rules, []).nextDueAt
        return due === null ? null : new Date(due).toISOString()
    }

    it('has the run come for a live one ten business days before its window opens, to look at the evidence', () => {
        for (const status of ['issued', 'active', 'renewal_due'] as const) {
            expect(nextDueAt(status)).toBe('2026-09-14T07:00:00.000Z')
        }
    })

    it('has it come for an issued one on the day after the reissue window already', () => {
        expect(nextDueAt('issued', '2026-06-12')).toBe('2026-06-13T07:00:00.000Z')
        expect(nextDueAt('active', '2026-06-12')).toBe('2026-09-14T07:00:00.000Z')
    })

    it('has it never come for one that is out of use', () => {
        for (const status of ['replaced', 'expired', 'revoked'] as const) expect(nextDueAt(status)).toBeNull()
    })
})

describe('a setting in days', () => {
    it.each([
        ['5', 0, 5],
        ['0', 0, 0],
        ['0', 1, 10],
        ['-1', 0, 10],
        ['2.5', 0, 10],
        ['ten', 0, 10],
        ['', 0, 10],
        [' ', 0, 10],
    ])('of %j, at least %i, counts as %i', (text, least, value) => {
        expect(wholeNumber(text, least, 10)).toBe(value)
    })
})
