import { utcToLocal } from '../../time/zones'
import { weekdayOf, weekOfYear } from '../../time/calendar'
import { type Operator, type QueryContext, sql } from './operator'
import { instant, resolve } from './values'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
    EE: (difference) => difference === 0,
    LT: (difference) => difference < 0,
    GT: (difference) => difference > 0,
    LE: (difference) => difference <= 0,
    GE: (difference) => difference >= 0,
}

interface DatePart {
    readonly interval: string
    readonly wanted: number
    readonly holds: (difference: number) => boolean
}

/** `label@javascript:gs.datePart('dayofweek','monday','GE')`, whose call answers `dayofweek,monday,GE`. */
function parse(value: string, context: QueryContext): DatePart | null {
    const expression = value.slice(value.indexOf('@') + 1)
    const [interval, text, comparison] = resolve(expression, context).split(/[,@]/)
    const holds = COMPARISONS[comparison ?? '']
    if (interval === undefined || text === undefined || !holds) return null
    const wanted = partValue(interval, text)
    return wanted === null ? null : { interval, wanted, holds }
}

function partValue(interval: string, text: string): number | null {
    const word = text.toLowerCase()
    if (interval === 'dayofweek') return WEEKDAYS.includes(word) ? WEEKDAYS.indexOf(word) + 1 : null
    const month = MONTHS.indexOf(word.slice(0, 3))
    if (interval === 'month' && month >= 0) return month + 1
    return /^\d+$/.test(word) ? Number(word) : null
}

/** The part of a stored date as the session's zone shows it; null for an interval that is not known. */
export function datePart(stored: string, interval: string, timeZone: string): number | null {
    const local = utcToLocal(instant(stored), timeZone)
    switch (interval) {
        case 'dayofweek':
            return weekdayOf(local)
        case 'month':
            return local.month
        case 'quarter':
            return Math.ceil(local.month / 3)
        case 'year':
            return local.year
        case 'week':
            return weekOfYear(local)
        case 'hour':
            return local.hour
        default:
            return null
    }
}

const COMPARISON_SQL: Readonly<Record<string, string>> = { EE: '=', LT: '<', GT: '>', LE: '<=', GE: '>=' }

export const dateParts: Operator = {
    spellings: ['DATEPART'],
    toSql(operand, value, context) {
        const part = parse(value, context)
        const name = Object.keys(COMPARISONS).find((key) => COMPARISONS[key] === part?.holds)
        if (!part || name === undefined) return null
        const call = `date_part(${operand.sql}, ?, ?)`
        return sql(`${call} ${COMPARISON_SQL[name]} ?`, part.interval, context.timeZone, part.wanted)
    },
    test(operand, value, context) {
        const part = parse(value, context)
        if (!part) return null
        if (operand.value === null) return false
        const held = datePart(operand.value, part.interval, context.timeZone)
        return held === null ? null : part.holds(held - part.wanted)
    },
}
