import { parseQuery } from '../../query/parse'
import { type Query, type Term } from '../../query/tree'

/** Operators whose value is the path of another field. */
const OF_FIELDS = /^(N?SAMEAS|(GT|LT)(_OR_EQUALS)?_FIELD)$/

/** Paths of the fields that an encoded query filters, compares, groups or sorts by. */
export function queriedPaths(encoded: string): string[] {
    const query = parseQuery(encoded)
    const ofTerms = termsOf(query).flatMap((term) => {
        if (term.kind !== 'field') return []
        return term.operator.spellings.some((spelling) => OF_FIELDS.test(spelling))
            ? [term.path, term.value]
            : [term.path]
    })
    return [...new Set([...ofTerms, ...query.orderBy.map(({ path }) => path), ...query.groupBy])]
}

/** Whether a query counts records of other tables that refer to those it finds (`RLQUERY`). */
export function relatesOthers(encoded: string): boolean {
    return termsOf(parseQuery(encoded)).some(({ kind }) => kind === 'related')
}

function termsOf(query: Query): Term[] {
    return query.groups.flat(2)
}
