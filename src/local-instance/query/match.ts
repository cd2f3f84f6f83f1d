import { isText } from '../dictionary/types'
import { type MatchContext, type MatchOperand, type QueryContext } from './operators/operator'
import { type AnyOf, type Query, type Term } from './tree'

/** A record as conditions see it in memory. */
export interface MatchSubject {
    /** A field by name or dot-walk; null when there is none. */
    field(path: string): MatchOperand | null
    /** Texts of the record, for `123TEXTQUERY321=`. */
    texts(): readonly MatchOperand[]
    /** How many records of another table refer to this one and satisfy the conditions. */
    countRelated(table: string, field: string, conditions: Query): number
}

const COUNTS: Readonly<Record<string, (count: number, limit: number) => boolean>> = {
    '=': (count, limit) => count === limit,
    '!=': (count, limit) => count !== limit,
    '>': (count, limit) => count > limit,
    '<': (count, limit) => count < limit,
    '>=': (count, limit) => count >= limit,
    '<=': (count, limit) => count <= limit,
}

/**
 * Whether a record satisfies a query, without the database: for filters of rules, access rules, notifications and
 * service levels. Parts that are no conditions are dropped, and reported to `drop`.
 */
export function matchesQuery(
    query: Query,
    subject: MatchSubject,
    context: QueryContext,
    drop: (text: string) => void
): boolean {
    const operands: MatchContext = {
        now: context.now,
        timeZone: context.timeZone,
        userId: context.userId,
        descendants: (table) => context.descendants(table),
        evaluate: (expression) => context.evaluate(expression),
        dynamicOption: (id) => context.dynamicOption(id),
        field: (path) => subject.field(path),
    }
    const holds = (term: Term): boolean | null => {
        const result = termHolds(term, subject, operands)
        if (result === null) drop(term.text)
        return result
    }
    /** True, too, when all alternatives were dropped. */
    const anyOf = (terms: AnyOf): boolean => {
        const results = terms.map(holds).filter((result) => result !== null)
        return results.length === 0 || results.includes(true)
    }
    return query.groups.some((group) => group.every(anyOf))
}

function termHolds(term: Term, subject: MatchSubject, context: MatchContext): boolean | null {
    switch (term.kind) {
        case 'field': {
            const operand = subject.field(term.path)
            return operand && term.operator.test(operand, term.value, context)
        }
        case 'text': {
            const texts = subject.texts().filter((operand) => isText(operand.column.type))
            const words = term.words.toLowerCase().split(/\s+/)
            return words.every((word) => texts.some((operand) => operand.value?.toLowerCase().includes(word)))
        }
        case 'related':
            return (
                COUNTS[term.comparison]?.(subject.countRelated(term.table, term.field, term.conditions), term.count) ??
                null
            )
        case 'unknown':
            return null
    }
}
