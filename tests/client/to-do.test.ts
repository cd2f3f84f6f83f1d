import { type AccessWatcher, accessToDos } from '../../src/client/model/access-to-do'
import { actionAddress, actionsFor, contactsAddress } from '../../src/client/model/certificate-actions'
import { openTaskOf, promisedFor, stepsDone, turnOf } from '../../src/client/model/request-turn'
import { toDos } from '../../src/client/model/to-do'
import { type DelegatedAdmin } from '../../src/client/services/access'
import { type CertificateDetail } from '../../src/client/services/certificates'
import { type Question, type RequestDetail, type RequestTask } from '../../src/client/services/requests'

const NOON = Date.parse('2026-11-20T12:00:00-08:00')
const DAY = 86_400_000
const TODAY = '2026-11-20'

const HOLDER: AccessWatcher = { userId: 'ann', mayReset: false, reviews: false, reviewDays: 180, trainingDays: 30 }

function anAdmin(part: Partial<DelegatedAdmin> = {}): DelegatedAdmin {
    return {
        id: 'one',
        userId: 'ann',
        name: 'Ann Lee',
        login: 'ann.lee',
        organization: null,
        shared: false,
        status: 'active',
        passwordExpiresOn: '2027-02-01',
        trainingSentOn: '2026-09-01',
        trainedOn: '2026-09-02',
        reviewedOn: '2026-09-03',
        createdOn: '2026-08-01',
        domains: [],
        ...part,
    }
}

const titles = (admin: Partial<DelegatedAdmin>, watcher: Partial<AccessWatcher> = {}) =>
    accessToDos([anAdmin(admin)], { ...HOLDER, ...watcher }, TODAY).map(({ title }) => title)

describe('what delegated access asks of its holder', () => {
    it('is nothing while all is in order', () => expect(titles({})).toEqual([]))

    it.each([
        ['2026-12-05', []],
        ['2026-12-04', ['Your password in SCM ends in 14 days']],
        ['2026-11-21', ['Your password in SCM ends tomorrow']],
        ['2026-11-20', ['Your password in SCM has ended']],
    ] as const)('is a new password when it ends on %s', (passwordExpiresOn, expected) => {
        expect(titles({ passwordExpiresOn })).toEqual(expected)
    })

    it('is the training until it is acknowledged', () => {
        expect(titles({ trainedOn: null })).toEqual(['Your training for SCM is open'])
        expect(titles({ trainedOn: null, trainingSentOn: null })).toEqual([])
    })

    it('is nothing for an access that is not in use', () => {
        expect(titles({ status: 'suspended', passwordExpiresOn: '2026-11-01' })).toEqual([])
    })
})

describe('what the access of a colleague asks', () => {
    const ending = { passwordExpiresOn: '2026-11-25' } as const

    it('is nothing of whoever may not have it reset', () => expect(titles(ending, { userId: 'bob' })).toEqual([]))

    it('is a new password of whoever may', () => {
        expect(titles(ending, { userId: 'bob', mayReset: true })).toEqual([
            'The password of Ann Lee in SCM ends in 5 days',
        ])
    })

    it.each([
        ['2026-06-08', []],
        ['2026-06-07', ['1 access is due for review']],
    ] as const)('is a review of Certificate Services when the last was on %s', (reviewedOn, expected) => {
        expect(titles({ reviewedOn }, { userId: 'bob', reviews: true })).toEqual(expected)
    })

    it('counts from its beginning when it was never reviewed', () => {
        expect(titles({ reviewedOn: null, createdOn: '2026-06-07' }, { userId: 'bob', reviews: true })).toHaveLength(1)
        expect(titles({ reviewedOn: null, createdOn: '2026-06-08' }, { userId: 'bob', reviews: true })).toHaveLength(0)
    })
})

function aCertificate(part: Partial<CertificateDetail> = {}): CertificateDetail {
    return {
        id: 'cert',
        number: 'CERT0001',
        commonName: 'www.wildlife.ca.gov',
        names: [],
        kind: 'single',
        status: 'active',
        expiresAt: NOON + 100 * DAY,
        renewableFrom: NOON + 40 * DAY,
        startBy: '2027-02-01',
        ...part,
    } as CertificateDetail
}

describe('the list of what needs a person', () => {
    it('has the most urgent first: expired, ended password, approvals, questions, access, windows', () => {
        const question = {
            id: 't',
            number: 'CTSK1',
            title: 'Issue',
            question: 'Which server?',
            requestId: 'item',
            requestNumber: 'RITM1',
        }
        const found = toDos(
            {
                certificates: [
                    aCertificate({ id: 'due', renewableFrom: NOON - DAY }),
                    aCertificate({ id: 'expired', expiresAt: NOON - DAY }),
                ],
                approvals: 2,
                questions: [question as Question],
                queue: [],
                access: accessToDos(
                    [
                        anAdmin({ id: 'soon', passwordExpiresOn: '2026-11-25' }),
                        anAdmin({ id: 'ended', passwordExpiresOn: '2026-11-19' }),
                    ],
                    HOLDER,
                    TODAY
                ),
            },
            NOON
        )
        expect(found.map(({ key }) => key)).toEqual([
            'expired',
            'password-ended',
            'approvals',
            't',
            'password-soon',
            'due',
        ])
        expect(found[3]).toMatchObject({
            title: 'Certificate Services asks you about RITM1',
            detail: 'Which server?',
            to: '?view=request&id=item',
        })
    })
})

describe('what can be ordered for a certificate', () => {
    it.each([
        ['in use', {}, ['renewal', 'reissue', 'revocation']],
        ['that has expired', { expiresAt: NOON }, ['renewal']],
        ['that was replaced', { status: 'replaced' }, []],
        ['that was revoked', { status: 'revoked' }, []],
    ] as const)('%s', (_what, part, actions) => expect(actionsFor(aCertificate(part), NOON)).toEqual(actions))

    const items = [
        { id: 'secure', name: 'Secure Certificates', summary: '' },
        { id: 'wild', name: 'Wild Card Certificate', summary: '' },
        { id: 'notices', name: 'Add/Delete SSL Cert Notifications', summary: '' },
    ]

    it('leads into the item for its kind, and to all items where that is not offered', () => {
        const wild = aCertificate({ kind: 'wildcard' })
        expect(actionAddress(aCertificate(), 'reissue', items)).toBe(
            '?view=order&item=secure&certificate=cert&request=reissue'
        )
        expect(actionAddress(wild, 'renewal', items)).toBe('?view=order&item=wild&certificate=cert&request=renewal')
        expect(actionAddress(wild, 'renewal', [])).toBe('?view=order&certificate=cert&request=renewal')
    })

    it('leads into the notices of this certificate', () => {
        expect(contactsAddress(aCertificate(), 'suspend', items)).toBe(
            '?view=order&item=notices&change=suspend&scope=certificate&certificate=cert'
        )
    })
})

describe('whose turn a request is', () => {
    const task = { active: true, waitingOn: 'cdt', targetAt: null, objectiveAt: NOON } as RequestTask
    const request = { active: true, approval: 'approved', state: '1', tasks: [] } as unknown as RequestDetail

    it.each([
        ['approvers while it is not approved', { approval: 'requested' }, 'approval'],
        ['ours once it is', {}, 'cdt'],
        [
            'the customer’s when any work waits for an answer',
            { tasks: [task, { ...task, waitingOn: 'customer' }] },
            'customer',
        ],
        ['the vendor’s', { tasks: [{ ...task, waitingOn: 'vendor' }] }, 'vendor'],
        [
            'ours again when what waited is closed',
            { tasks: [{ ...task, active: false, waitingOn: 'customer' }, task] },
            'cdt',
        ],
        ['nobody’s when it is done', { active: false, state: '3', tasks: [task] }, 'done'],
        ['nobody’s when it was refused', { active: false, state: '4' }, 'refused'],
    ] as const)('is %s', (_whose, part, turn) => expect(turnOf({ ...request, ...part } as RequestDetail)).toBe(turn))

    it('promises the target before the objective, and nothing without work', () => {
        expect(promisedFor({ ...request, tasks: [{ ...task, targetAt: NOON - DAY }] })).toBe(NOON - DAY)
        expect(promisedFor({ ...request, tasks: [task] })).toBe(NOON)
        expect(promisedFor(request)).toBeNull()
        expect(openTaskOf({ ...request, tasks: [{ ...task, active: false }] })).toBeUndefined()
    })

    it('has its steps behind as it goes on', () => {
        expect(stepsDone({ ...request, approval: 'requested' })).toBe(1)
        expect(stepsDone(request)).toBe(2)
        expect(stepsDone({ ...request, tasks: [task] })).toBe(2)
        expect(stepsDone({ ...request, active: false, state: '3' })).toBe(4)
    })
})
