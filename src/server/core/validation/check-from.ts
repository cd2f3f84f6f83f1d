import { policyOn, type LifespanPolicy } from '../lifespan/policy'
import { type RenewalRules } from '../renewal/window'
import { addBusinessDays } from '../time/business-day'
import { addDays, type CalendarDate } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { certificateType, type ExpectedIssue } from './evidence'

/**
 * The day from which evidence for a renewal is looked at: CDT's objective for enrolments (T3) before the renewal can begin,
 * so that validation comes first. Where evidence is short-lived it is later: what is validated earlier than the limit
 * before the expected issuance has aged out again by then.
 */
export function evidenceCheckFrom(
    renewableFrom: number,
    issue: ExpectedIssue,
    rules: RenewalRules,
    policies: readonly LifespanPolicy[]
): CalendarDate {
    const ahead = addBusinessDays(pacificDate(renewableFrom), -rules.objectiveBusinessDays, rules.holidays)
    const limit = policyOn(policies, certificateType(issue.kind), issue.on)?.domainEvidenceDays ?? null
    if (limit === null) return ahead
    const useful = addDays(issue.on, -limit)
    return useful > ahead ? useful : ahead
}
