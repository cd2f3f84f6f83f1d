import { PROMISED_KINDS } from '../service-level/definitions'
import { daysBetween } from '../time/calendar'
import { GROUPING, type Grouping, type LedgerQuestion } from './ledger'
import { monthSoFar, periodOf } from './period'

export type ReadQuestion = { ok: true; question: LedgerQuestion } | { ok: false; reason: string }

const FIRST = '2000-01-01'
const LAST = '2099-12-31'
/** Ten years with their leap days. */
const LONGEST_DAYS = 3653

/** What a caller asks for by query parameters; without a period, the month so far by type. */
export function readQuestion(parameter: (name: string) => string, now: number): ReadQuestion {
    const standard = monthSoFar(now)
    const period = periodOf(parameter('from') || standard.from, parameter('to') || standard.to)
    if (period === null) {
        return refused('"from" and "to" are days such as 2026-11-30, Pacific time, both included, in that order.')
    }
    if (period.from < FIRST || period.to > LAST || daysBetween(period.from, period.to) > LONGEST_DAYS) {
        return refused(`"from" and "to" lie between ${FIRST} and ${LAST}, at most ten years apart.`)
    }
    const groupBy = parameter('group_by') || GROUPING.type
    if (!isGrouping(groupBy)) return refused(`"group_by" is one of ${Object.values(GROUPING).join(', ')}.`)
    const kind = parameter('type')
    if (kind !== '' && !(PROMISED_KINDS as string[]).includes(kind)) {
        return refused(`"type" is one of ${PROMISED_KINDS.join(', ')}.`)
    }
    const organization = parameter('department')
    if (!/^([0-9a-f]{32})?$/.test(organization)) return refused('"department" is the sys_id of an organization.')
    return { ok: true, question: { period, groupBy, kind, organization } }
}

function isGrouping(text: string): text is Grouping {
    return Object.values(GROUPING).some((grouping) => grouping === text)
}

function refused(reason: string): ReadQuestion {
    return { ok: false, reason }
}
