import { evaluateCondition } from '../../../src/local-instance/engines/flow/condition'
import { textOf, type FlowValue } from '../../../src/local-instance/engines/flow/values'

const VALUES: Record<string, FlowValue> = {
    'a.state': 'approved',
    'a.count': 10,
    'a.text': '9',
    'a.yes': true,
    'a.empty': null,
    'a.record': { table: 'task', sys_id: 'abc' },
    'a.sly': 'x^ORa=a',
}
const resolve = (pill: string) => VALUES[pill] ?? null
const holds = (condition: string) =>
    evaluateCondition(condition, resolve, (text) => text.replace(/\{\{(.+?)\}\}/g, (_, pill) => textOf(resolve(pill))))

describe('conditions of flow logic', () => {
    it.each([
        ['{{a.state}}=approved', true],
        ['{{a.state}}=Approved', false],
        ['{{a.state}}!=approved', false],
        ['{{a.empty}}!=approved', true],
        ['{{a.empty}}ISEMPTY', true],
        ['{{a.state}}ISNOTEMPTY', true],
        ['{{a.count}}>9', true],
        ['{{a.count}}>10', false],
        ['{{a.count}}>=10', true],
        ['{{a.text}}<10', true],
        ['{{a.yes}}=true', true],
        ['{{a.yes}}=1', true],
        ['{{a.yes}}=false', false],
        ['{{a.record}}=abc', true],
        ['{{a.state}}INrejected,approved', true],
        ['{{a.state}}NOT INrejected,approved', false],
        ['{{a.state}}STARTSWITHapp', true],
        ['{{a.state}}LIKEprov', true],
        ['{{a.state}}NOT LIKEprov', false],
        ['{{a.state}}={{a.state}}', true],
    ])('%s is %s', (condition, expected) => {
        expect(holds(condition)).toBe(expected)
    })

    it('bind OR to the neighbouring term only', () => {
        expect(holds('{{a.count}}=11^{{a.state}}=rejected^OR{{a.state}}=approved')).toBe(false)
        expect(holds('{{a.count}}=10^{{a.state}}=rejected^OR{{a.state}}=approved')).toBe(true)
    })

    it('hold when one of their new queries holds', () => {
        expect(holds('{{a.count}}=11^NQ{{a.state}}=approved')).toBe(true)
    })

    it('take a filled-in value as a value, whatever it contains', () => {
        expect(holds('{{a.state}}={{a.sly}}')).toBe(false)
    })

    it('are refused when they compare no data pill', () => {
        expect(() => holds('active=true')).toThrow('does not begin with a data pill')
    })
})
