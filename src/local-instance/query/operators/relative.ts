import { addMonths, DAY_MS, HOUR_MS, MINUTE_MS, WEEK_MS } from '../../time/calendar'
import { toGlide } from '../../time/format'
import { localToUtc, utcToLocal } from '../../time/zones'
import { type Operator, type QueryContext, sql } from './operator'
import { bind, comparable, compare } from './values'

const FIXED_UNITS: Readonly<Record<string, number>> = {
    minute: MINUTE_MS,
    hour: HOUR_MS,
    day: DAY_MS,
    dayofweek: DAY_MS,
    week: WEEK_MS,
}
const MONTH_UNITS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** `@unit@ago|ahead@n`: now, so many units earlier or later. */
function limitOf(value: string, context: QueryContext): string | null {
    const [, unit, direction, count] = /^@(\w+?)s?@(ago|ahead)@(\d+)$/.exec(value) ?? []
    if (unit === undefined || count === undefined) return null
    const signed = direction === 'ago' ? -Number(count) : Number(count)
    const fixed = FIXED_UNITS[unit]
    if (fixed !== undefined) return toGlide(context.now + signed * fixed)
    const months = MONTH_UNITS[unit]
    if (months === undefined) return null
    const local = addMonths(utcToLocal(context.now, context.timeZone), signed * months)
    return toGlide(localToUtc(local, context.timeZone))
}

function relative(spelling: string, comparison: string, holds: (difference: number) => boolean): Operator {
    return {
        spellings: [spelling],
        toSql(operand, value, context) {
            const limit = limitOf(value, context)
            return limit === null ? null : sql(`${operand.sql} ${comparison} ?`, bind(operand.column, limit, context))
        },
        test(operand, value, context) {
            const limit = limitOf(value, context)
            if (limit === null) return null
            const { column, value: held } = operand
            return held !== null && holds(compare(column, held, comparable(column, limit, context)))
        },
    }
}

export const relativelyAfter = relative('RELATIVEGT', '>', (difference) => difference > 0)
export const relativelyBefore = relative('RELATIVELT', '<', (difference) => difference < 0)
export const relativelyFrom = relative('RELATIVEGE', '>=', (difference) => difference >= 0)
export const relativelyUntil = relative('RELATIVELE', '<=', (difference) => difference <= 0)
export const relativelyAt = relative('RELATIVEEE', '=', (difference) => difference === 0)
