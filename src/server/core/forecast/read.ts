import { type CalendarDate, calendarDate } from '../time/calendar'

export interface ForecastQuestion {
    /** sys_id of the organization; empty for all. */
    organization: string
    until: CalendarDate
    automationShare: number | null
}

export type ReadQuestion = { ok: true; question: ForecastQuestion } | { ok: false; message: string }

const LAST: CalendarDate = '2031-12-31'

/** Reads the query parameters `organization`, `until` (to 2031-12-31 at the latest) and `automation_share` (0 to 1). */
export function readQuestion(parameter: (name: string) => string, today: CalendarDate): ReadQuestion {
    const untilText = parameter('until')
    const until = untilText === '' ? LAST : calendarDate(untilText)
    if (until === null || until <= today || until > LAST) {
        return { ok: false, message: `"until" must be a day (YYYY-MM-DD) after ${today}, ${LAST} at the latest.` }
    }
    const organization = parameter('organization')
    if (!/^([0-9a-f]{32})?$/.test(organization)) {
        return { ok: false, message: '"organization" must be the sys_id of an organization.' }
    }
    const shareText = parameter('automation_share')
    const share = shareText === '' ? null : Number(shareText)
    if (share !== null && !(share >= 0 && share <= 1)) {
        return { ok: false, message: '"automation_share" must be a number from 0 to 1.' }
    }
    return { ok: true, question: { organization, until, automationShare: share } }
}
