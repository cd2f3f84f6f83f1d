import { MANAGED_BY, type ManagedBy } from '../states'
import { addBusinessDays } from '../time/business-day'
import { addDays, type CalendarDate } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { type RenewalRules, type RenewalWindow } from './window'

/**
 * The day on which the successor is expected to be issued, at the latest when all goes as it should: the day by whose rules
 * its lifetime and the age of its evidence are judged (L1, L2). A department that renews by itself issues when it starts;
 * CDT may take its whole objective (T3). Never the day of the expiry or later.
 */
export function expectedIssueOn(
    window: Pick<RenewalWindow, 'startBy'>,
    expiresAt: number,
    managedBy: ManagedBy,
    rules: RenewalRules
): CalendarDate {
    const issued =
        managedBy === MANAGED_BY.delegatedAdmin
            ? window.startBy
            : addBusinessDays(window.startBy, rules.objectiveBusinessDays, rules.holidays)
    const last = addDays(pacificDate(expiresAt), -1)
    if (issued <= last) return issued
    return window.startBy > last ? window.startBy : last
}
