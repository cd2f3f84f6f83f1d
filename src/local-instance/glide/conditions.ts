import { parseQuery } from '../query/parse'
import { type AnyOf, type Query, type Term } from '../query/tree'
import { textOf } from './record-state'

/** A condition that is given in parts, as `addQuery` takes it. */
export type ConditionArguments = readonly [field: string, operatorOrValue?: unknown, value?: unknown]

/** An alternative of conditions that all hold. */
type Alternative = Term[]

/** One `addQuery`, with what was added to it: alternatives, of which each is a conjunction. */
export class RecordCondition {
    private readonly alternatives: Alternative[] = [[]]

    constructor(first: Term) {
        this.and(first)
    }

    and(term: Term): void {
        this.alternatives[this.alternatives.length - 1]?.push(term)
    }

    or(term: Term): void {
        this.alternatives.push([term])
    }

    toQuery(): Query {
        const groups = this.alternatives.map((terms) => terms.map((term): AnyOf => [term]))
        return { groups, orderBy: [], groupBy: [] }
    }

    /** As encoded query; alternatives of several conditions need `^NQ`, which then parts the whole query. */
    toString(): string {
        const simple = this.alternatives.every((terms) => terms.length === 1)
        const texts = this.alternatives.map((terms) => terms.map((term) => term.text).join('^'))
        return texts.join(simple ? '^OR' : '^NQ')
    }
}

/** The term that `(field, value)` or `(field, operator, value)` means. */
export function termOf(parts: ConditionArguments): Term {
    const [field, second, third] = parts
    const operator = parts.length > 2 ? String(second).trim().toUpperCase() : '='
    const value = valueText(parts.length > 2 ? third : second)
    const text = `${field}${operator}${value}`
    // The value may hold separators of encoded queries: only its place is parsed, then it is put back.
    const [term] = parseQuery(`${field}${operator}`).groups[0]?.[0] ?? []
    return term?.kind === 'field' ? { ...term, value, text } : { kind: 'unknown', text }
}

/** `NULL` is the platform's word for empty in conditions and in `updateMultiple`. */
function valueText(value: unknown): string {
    return value === 'NULL' ? '' : String(textOf(value) ?? '')
}
