import { closureEvidence, replacements, type Sibling } from '../../../src/server/core/renewal/replacement'

function certificate(id: string, from: string, to: string): Sibling {
    return {
        id,
        number: `CERT-${id}`,
        serial: `0${id}`,
        notBefore: Date.parse(`${from}T00:00:00Z`),
        notAfter: Date.parse(`${to}T00:00:00Z`),
    }
}

const spring = certificate('1', '2026-03-01', '2026-09-15')
const summer = certificate('2', '2026-06-01', '2026-12-15')
const autumn = certificate('3', '2026-09-01', '2027-03-15')

describe('replacement among certificates for the same names', () => {
    it('makes the newest one replace every older one', () => {
        expect(replacements(autumn, [spring, summer])).toEqual([
            { replaced: spring, by: autumn },
            { replaced: summer, by: autumn },
        ])
    })

    it('makes one that is recorded late be replaced by the newest', () => {
        expect(replacements(spring, [summer, autumn])).toEqual([{ replaced: spring, by: autumn }])
    })

    it('does both for one in the middle', () => {
        expect(replacements(summer, [spring, autumn])).toEqual([
            { replaced: spring, by: summer },
            { replaced: summer, by: autumn },
        ])
    })

    it('decides by the end where both begin at the same instant', () => {
        const longer = { ...summer, id: '4', notAfter: summer.notAfter + 1000 }
        expect(replacements(longer, [summer])).toEqual([{ replaced: summer, by: longer }])
    })

    it('leaves twins alone', () => {
        expect(replacements(summer, [{ ...summer, id: '4' }])).toEqual([])
    })

    it('proves itself with number, serial number and validity', () => {
        expect(closureEvidence(autumn)).toBe(
            'Replaced by CERT-3 for the same names: serial number 03, valid from Monday, August 31, 2026, 5:00 PM Pacific time to Sunday, March 14, 2027, 5:00 PM Pacific time.'
        )
        expect(closureEvidence({ ...autumn, serial: '' })).toContain('serial number not recorded')
    })
})
