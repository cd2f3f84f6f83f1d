import { calendar, csv, deadlinesOf } from '../../src/client/model/exports'

const NOON = Date.parse('2026-11-20T12:00:00-08:00')

describe('the table to take away', () => {
    it('quotes what needs it and ends each row as RFC 4180 says', () => {
        expect(csv([['a', 'b, c', 'say "d"']])).toBe('\ufeffa,"b, c","say ""d"""\r\n')
    })

    it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('makes %j text for a spreadsheet', (cell) => {
        expect(csv([[cell]])).toContain(`'${cell}`)
    })
})

describe('the calendar to take away', () => {
    const certificate = {
        id: 'c1',
        commonName: 'www.wildlife.ca.gov',
        number: 'CERT0001',
        startBy: '2026-11-24',
        expiresAt: Date.parse('2026-12-17T01:00:00Z'),
    } as const
    const say = { start: (name: string) => `Start ${name}`, end: (name: string) => `End, ${name}` }

    it('holds the days to come, each under an id of its own', () => {
        expect(deadlinesOf([certificate], say, NOON).map(({ id, day }) => [id, day])).toEqual([
            ['c1-start', '2026-11-24'],
            ['c1-end', '2026-12-16'],
        ])
    })

    it('leaves out what is past', () => {
        const later = Date.parse('2026-11-25T12:00:00-08:00')
        expect(deadlinesOf([certificate], say, later).map(({ id }) => id)).toEqual(['c1-end'])
    })

    it('is made of whole days, escaped and folded as RFC 5545 says', () => {
        const long = { id: 'x', day: '2026-12-31', title: 'a, b; c', detail: 'y'.repeat(200) }
        const { content } = calendar([long], NOON)
        expect(content).toContain('SUMMARY:a\\, b\\; c\r\n')
        expect(content).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
        expect(content.split('\r\n').every((line) => line.length <= 75)).toBe(true)
        expect(content.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'y'.repeat(200)}`)
    })
})
