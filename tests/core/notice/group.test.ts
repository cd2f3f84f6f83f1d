import { digestsOf, LISTED, type PendingNotice, type WrittenDigest } from '../../../src/server/core/notice/group'

const pending = (id: string, ...addresses: string[]): PendingNotice => ({
    id,
    stage: 'window_open',
    addresses,
    claimedAt: '2026-11-20 14:00:05',
})
const written = (address: string, changes: Partial<WrittenDigest> = {}): WrittenDigest => ({
    address,
    notices: ['a'],
    more: false,
    writtenAt: '2026-11-20 14:00:09',
    ...changes,
})

describe('the digests of a run', () => {
    it('are one for each address, whatever its case', () => {
        const digests = digestsOf([pending('a', 'Web@x.ca.gov', 'b@x.ca.gov'), pending('b', 'web@x.ca.gov')])
        expect(digests.map(({ address, notices }) => [address, notices])).toEqual([
            ['Web@x.ca.gov', ['a', 'b']],
            ['b@x.ca.gov', ['a']],
        ])
    })

    it('leave out what an address was told, and keep what came after', () => {
        const notices = [pending('a', 'Web@x.ca.gov'), pending('b', 'web@x.ca.gov')]
        expect(digestsOf(notices, [written('web@x.ca.gov')])).toMatchObject([{ notices: ['b'] }])
        expect(digestsOf(notices, [written('other@x.ca.gov')])).toMatchObject([{ notices: ['a', 'b'] }])
    })

    it('take what was only counted as told, when it was claimed before', () => {
        const more = { notices: ['z'], more: true }
        expect(digestsOf([pending('a', 'web@x.ca.gov')], [written('web@x.ca.gov', more)])).toEqual([])
        const early = written('web@x.ca.gov', { ...more, writtenAt: '2026-11-20 14:00:04' })
        expect(digestsOf([pending('a', 'web@x.ca.gov')], [early])).toHaveLength(1)
    })

    it('list so many and count the rest', () => {
        const many = Array.from({ length: LISTED + 2 }, (_, index) => pending(`n${index}`, 'web@x.ca.gov'))
        expect(digestsOf(many)).toMatchObject([{ more: 2 }])
        expect(digestsOf(many)[0].notices).toHaveLength(LISTED)
    })
})
