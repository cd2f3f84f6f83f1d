import { UnsupportedError } from '../../errors'
import { isTrue, textOf, type FlowValue } from './values'

type Test = (left: FlowValue, right: string) => boolean

const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))
/** Numbers as numbers, everything else (dates among it) as text. */
function compare(left: FlowValue, right: string): number {
    const [a, b] = [textOf(left), right]
    const difference = number(a) - number(b)
    return Number.isNaN(difference) ? a.localeCompare(b, 'en') : difference
}
const equals: Test = (left, right) =>
    typeof left === 'boolean' ? left === isTrue(right) : textOf(left) === right || sameNumber(left, right)
const sameNumber: Test = (left, right) => typeof left === 'number' && left === number(right)
const isIn: Test = (left, right) => right.split(',').includes(textOf(left))
const contains: Test = (left, right) => textOf(left).includes(right)

/** Longest first, so that `NOT IN` is not read as `NOT` and text. */
const OPERATORS: readonly (readonly [string, Test])[] = [
    ['DOES NOT CONTAIN', (left, right) => !contains(left, right)],
    ['ISNOTEMPTY', (left) => textOf(left) !== ''],
    ['STARTSWITH', (left, right) => textOf(left).startsWith(right)],
    ['ENDSWITH', (left, right) => textOf(left).endsWith(right)],
    ['CONTAINS', contains],
    ['NOT LIKE', (left, right) => !contains(left, right)],
    ['ISEMPTY', (left) => textOf(left) === ''],
    ['NOTLIKE', (left, right) => !contains(left, right)],
    ['NOT IN', (left, right) => !isIn(left, right)],
    ['LIKE', contains],
    ['IN', isIn],
    ['!=', (left, right) => !equals(left, right)],
    ['>=', (left, right) => compare(left, right) >= 0],
    ['<=', (left, right) => compare(left, right) <= 0],
    ['=', equals],
    ['>', (left, right) => compare(left, right) > 0],
    ['<', (left, right) => compare(left, right) < 0],
]

/**
 * A condition of flow logic: encoded query syntax with a pill in the place of the field. It is taken apart before its
 * pills are filled, so that no filled-in text can add a term.
 */
export function evaluateCondition(
    condition: string,
    resolve: (pill: string) => FlowValue,
    fill: (text: string) => string
): boolean {
    return condition
        .split('^NQ')
        .some((group) => splitAnd(group).every((any) => any.some((term) => holds(term, resolve, fill))))
}

/** `a^b^ORc^d` as [[a], [b, c], [d]]: OR binds to its neighbours only. */
function splitAnd(group: string): string[][] {
    const terms: string[][] = []
    for (const part of group.split('^').filter((text) => text !== '' && text !== 'EQ')) {
        const last = terms[terms.length - 1]
        if (part.startsWith('OR') && last) last.push(part.slice(2))
        else terms.push([part])
    }
    return terms
}

function holds(term: string, resolve: (pill: string) => FlowValue, fill: (text: string) => string): boolean {
    const match = /^\{\{([^{}]+)\}\}([\s\S]*)$/.exec(term)
    if (!match) throw new UnsupportedError(`A flow condition that does not begin with a data pill ('${term}')`)
    const [, pill = '', rest = ''] = match
    const operator = OPERATORS.find(([name]) => rest.startsWith(name))
    if (!operator) throw new UnsupportedError(`The operator of the flow condition '${term}'`)
    return operator[1](resolve(pill), fill(rest.slice(operator[0].length)))
}
