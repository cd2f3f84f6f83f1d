import { durationOf } from '../../../src/local-instance/api/control/duration'
import { momentOf } from '../../../src/local-instance/api/control/clock'
import { matchPath } from '../../../src/local-instance/api/scripted/route'
import { queriedPaths } from '../../../src/local-instance/api/table/queried-fields'

describe('the path of a scripted REST operation', () => {
    it.each([
        ['/api/x_lab/list', '/api/x_lab/list', {}],
        ['/api/x_lab/list/', '/api/x_lab/list', {}],
        ['/api/x_lab/{id}/parts/{part}', '/api/x_lab/7/parts/a%20b', { id: '7', part: 'a b' }],
        ['/api/x_lab/{id}', '/api/x_lab/100%', { id: '100%' }],
    ])('%s takes %s', (template, path, found) => {
        expect(matchPath(template, path)).toEqual(found)
    })

    it.each([
        ['/api/x_lab/{id}', '/api/x_lab'],
        ['/api/x_lab/{id}', '/api/x_lab/1/2'],
        ['/api/x_lab/list', '/api/x_lab/List'],
    ])('%s does not take %s', (template, path) => {
        expect(matchPath(template, path)).toBeNull()
    })
})

describe('the fields of a query', () => {
    it.each([
        ['active=true^state!=3', ['active', 'state']],
        ['a=1^ORb=2^NQc=3^EQ', ['a', 'b', 'c']],
        ['caller_id.department.nameLIKEIT^ORDERBYDESCnumber', ['caller_id.department.name', 'number']],
        ['numberSAMEASscm_id^GROUPBYstate', ['number', 'scm_id', 'state']],
        ['ORDERBYname', ['name']],
        ['order=1^original=2', ['order', 'original']],
        ['', []],
    ])('of %s are %j', (query, fields) => {
        expect(queriedPaths(query)).toEqual(fields)
    })
})

describe('a duration of the clock', () => {
    it.each([
        ['P1DT2H', 26 * 3_600_000],
        ['P2W', 14 * 86_400_000],
        ['PT90S', 90_000],
        ['P1W2DT3H4M5S', 9 * 86_400_000 + 3 * 3_600_000 + 4 * 60_000 + 5000],
    ])('%s is %i ms', (text, ms) => {
        expect(durationOf(text)).toBe(ms)
    })

    it.each(['P', 'PT', 'P1DT', '1D', 'P1M', 'P-1D', 'P1.5D', ''])('%s is none', (text) => {
        expect(durationOf(text)).toBeUndefined()
    })

    it('takes only times that say their offset', () => {
        expect(momentOf('2026-12-01T09:00:00-08:00')).toBe(Date.UTC(2026, 11, 1, 17))
        expect(() => momentOf('2026-12-01T09:00:00')).toThrow('Not a time')
        expect(() => momentOf('2026-12-01')).toThrow('Not a time')
    })
})
