import { OPERATORS } from './operators'
import { type Operator } from './operators/operator'
import { type OrderBy, type Query, type Term } from './tree'

const TEXT_QUERY = '123TEXTQUERY321='
const operatorBySpelling = new Map<string, Operator>(
    OPERATORS.flatMap((operator) => operator.spellings.map((spelling) => [spelling, operator] as const))
)
/** Longest spelling first, so that `>=` is not read as `>` and `INSTANCEOF` not as `IN`. */
const SPELLINGS = [...operatorBySpelling.keys()]
    .sort((a, b) => b.length - a.length)
    .map((spelling) => spelling.replace(/[*!%<>=]/g, '\\$&'))
    .join('|')
const CONDITION = new RegExp(`^([a-z0-9_][a-z0-9_.]*)(${SPELLINGS})([\\s\\S]*)$`)
const RELATED = /^RLQUERY(\w+)\.(\w+),(>=|<=|!=|=|>|<)(\d+)/

/** What was parsed before: an app asks the same few hundred questions again and again. */
const parsed = new Map<string, Query>()
const PARSED_CAPACITY = 2000

/** Parses an encoded query (platform specification 3.1). Parts that are no conditions become unknown terms. */
export function parseQuery(encoded: string): Query {
    const known = parsed.get(encoded)
    if (known) return known
    if (parsed.size >= PARSED_CAPACITY) parsed.clear()
    const query = parse(encoded)
    parsed.set(encoded, query)
    return query
}

function parse(encoded: string): Query {
    const groups: Term[][][] = [[]]
    const orderBy: OrderBy[] = []
    const groupBy: string[] = []
    const parts = splitParts(encoded)
    for (let index = 0; index < parts.length; index++) {
        const { part, joined } = parts[index] as Part
        if (joined === 'NQ') groups.push([])
        const order = /^ORDERBY(DESC)?([a-z][a-z0-9_.]*)$/.exec(part)
        const grouping = /^GROUPBY([a-z][a-z0-9_.]*)$/.exec(part)
        if (order?.[2]) orderBy.push({ path: order[2], descending: order[1] !== undefined })
        else if (grouping?.[1]) groupBy.push(grouping[1])
        else if (part.startsWith('RLQUERY')) {
            const end = parts.findIndex((other, at) => at > index && other.part === 'ENDRLQUERY')
            const inner = parts.slice(index + 1, end < 0 ? parts.length : end)
            add(groups, joined, parseRelated(part, inner))
            index = end < 0 ? parts.length : end
        } else if (part !== '') add(groups, joined, parseTerm(part))
    }
    return { groups, orderBy, groupBy }
}

interface Part {
    readonly part: string
    readonly joined: 'AND' | 'OR' | 'NQ'
}

function splitParts(encoded: string): Part[] {
    return encoded
        .replace(/\^EQ(?=\^|$)/g, '')
        .split('^')
        .map((text, index): Part => {
            if (index > 0 && text.startsWith('NQ')) return { part: text.slice(2), joined: 'NQ' }
            const alternative = index > 0 && text.startsWith('OR') && !text.startsWith('ORDERBY')
            return alternative ? { part: text.slice(2), joined: 'OR' } : { part: text, joined: 'AND' }
        })
}

function add(groups: Term[][][], joined: Part['joined'], term: Term): void {
    const group = groups[groups.length - 1] as Term[][]
    const last = group[group.length - 1]
    if (joined === 'OR' && last) last.push(term)
    else group.push([term])
}

function parseTerm(text: string): Term {
    if (text.startsWith(TEXT_QUERY)) return { kind: 'text', words: text.slice(TEXT_QUERY.length), text }
    const [, path, spelling, value] = CONDITION.exec(text) ?? []
    const operator = spelling === undefined ? undefined : operatorBySpelling.get(spelling)
    if (path === undefined || value === undefined || !operator) return { kind: 'unknown', text }
    return { kind: 'field', path, operator, value, text }
}

function parseRelated(text: string, inner: readonly Part[]): Term {
    const [, table, field, comparison, count] = RELATED.exec(text) ?? []
    if (table === undefined || field === undefined || comparison === undefined) return { kind: 'unknown', text }
    const groups: Term[][][] = [[]]
    for (const { part, joined } of inner) add(groups, joined, parseTerm(part))
    const conditions: Query = { groups, orderBy: [], groupBy: [] }
    return { kind: 'related', table, field, comparison, count: Number(count), conditions, text }
}
