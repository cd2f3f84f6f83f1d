import { ledgerOf, type LedgerQuestion } from '../../core/ledger/ledger'
import { atRiskQuery, overdueQuery } from '../../core/ledger/open-work'
import { periodOf } from '../../core/ledger/period'
import { reportHtml } from '../../core/ledger/report-mail'
import { taskListUrl } from '../../records/addresses'
import { now } from '../../records/clock'
import { countedFor, countTasks } from '../../records/ledger'
import { attainmentGoal } from '../../records/service-level'

/**
 * Body of the weekly or monthly mail to managers.
 *
 * @param days first and last day of its period: `2026-11-16 2026-11-22`.
 */
export function printReport(days: string): string {
    const [from = '', to = ''] = days.split(' ')
    const period = periodOf(from, to)
    if (period === null) throw new Error(`"${days}" is no period to report on`)
    const question: LedgerQuestion = { period, groupBy: 'type', kind: '', organization: '' }
    const at = now()
    const atRisk = atRiskQuery(at)
    const overdue = overdueQuery(at)
    return reportHtml(ledgerOf(countedFor(question), question), {
        period,
        goal: attainmentGoal(),
        overdue: countTasks(overdue),
        atRisk: countTasks(atRisk),
        overdueUrl: taskListUrl(overdue),
        atRiskUrl: taskListUrl(atRisk),
        listUrl: taskListUrl,
    })
}
