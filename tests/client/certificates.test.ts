import { filterFrom, isFiltered, NO_FILTER, parametersOf, select } from '../../src/client/model/certificate-filter'
import { urgencyOf } from '../../src/client/model/certificate-life'
import { type Certificate } from '../../src/client/services/certificates'

const NOON = Date.parse('2026-11-20T12:00:00-08:00')
const DAY = 86_400_000

function aCertificate(part: Partial<Certificate> = {}): Certificate {
    return {
        id: 'one',
        number: 'CERT0001',
        commonName: 'www.wildlife.ca.gov',
        names: ['www.wildlife.ca.gov'],
        kind: 'single',
        status: 'active',
        managedBy: 'cdt',
        organization: { id: 'dfw', name: 'Fish and Wildlife' },
        notBefore: NOON - 100 * DAY,
        expiresAt: NOON + 100 * DAY,
        renewableFrom: NOON + 40 * DAY,
        startBy: '2027-02-01',
        ...part,
    }
}

describe('the urgency of a certificate', () => {
    it.each([
        ['in order long before its window', {}, 'fine'],
        ['due from the instant its window opens', { renewableFrom: NOON }, 'due'],
        ['in order until then', { renewableFrom: NOON + 1000 }, 'fine'],
        ['due when the service says so', { status: 'renewal_due' }, 'due'],
        ['late on the latest day to start', { startBy: '2026-11-20' }, 'late'],
        ['not late the day before', { startBy: '2026-11-21' }, 'fine'],
        ['critical with seven days left', { expiresAt: NOON + 7 * DAY }, 'critical'],
        ['not critical with eight', { expiresAt: NOON + 8 * DAY }, 'fine'],
        ['expired at its end', { expiresAt: NOON }, 'expired'],
        ['expired by its status', { status: 'expired', expiresAt: NOON - DAY }, 'expired'],
        ['ended when it was replaced, however old', { status: 'replaced', expiresAt: NOON - DAY }, 'ended'],
        ['ended when it was revoked', { status: 'revoked' }, 'ended'],
    ] as const)('is %s', (_what, part, urgency) => {
        expect(urgencyOf(aCertificate(part), NOON)).toBe(urgency)
    })
})

describe('the filter of the list', () => {
    it('comes back from its address as it went in', () => {
        const filter = {
            ...NO_FILTER,
            text: 'lab *.ca',
            urgencies: ['late', 'due'],
            kind: 'wildcard',
            within: 90,
            from: '2026-12-01',
            sort: 'name',
        } as const
        expect(filterFrom(new URLSearchParams(parametersOf(filter)))).toEqual(filter)
    })

    it('ignores what makes no sense in an address', () => {
        const parameters = new URLSearchParams('state=late,nonsense&within=-3&kind=egg&from=2026-13-01&sort=size')
        expect(filterFrom(parameters)).toEqual({ ...NO_FILTER, urgencies: ['late'] })
    })

    it('counts everything but the order as filtering', () => {
        expect(isFiltered({ ...NO_FILTER, sort: 'name' })).toBe(false)
        expect(isFiltered({ ...NO_FILTER, text: 'x' })).toBe(true)
    })

    const mine = aCertificate({ id: 'mine', names: ['www.wildlife.ca.gov', 'api.wildlife.ca.gov'] })
    const other = aCertificate({
        id: 'other',
        commonName: 'dot.ca.gov',
        names: ['dot.ca.gov'],
        expiresAt: NOON + 9 * DAY,
    })
    const replaced = aCertificate({ id: 'replaced', status: 'replaced', expiresAt: NOON + DAY })

    it('finds all words of a search, in whatever case and name', () => {
        const found = select([mine, other], { ...NO_FILTER, text: 'API fish' }, NOON)
        expect(found.map(({ id }) => id)).toEqual(['mine'])
    })

    it('keeps what ends within so many days and leaves out what nobody has to renew', () => {
        expect(select([replaced, other, mine], { ...NO_FILTER, within: 9 }, NOON).map(({ id }) => id)).toEqual([
            'other',
        ])
        expect(select([replaced, other, mine], { ...NO_FILTER, within: 8 }, NOON)).toEqual([])
    })

    it('puts what has ended behind what is in use', () => {
        expect(select([replaced, other, mine], NO_FILTER, NOON).map(({ id }) => id)).toEqual([
            'other',
            'mine',
            'replaced',
        ])
    })
})
