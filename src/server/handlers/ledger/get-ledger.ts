import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { ledgerCsv } from '../../core/ledger/csv'
import { GROUPING, ledgerOf } from '../../core/ledger/ledger'
import { atRiskQuery, overdueQuery } from '../../core/ledger/open-work'
import { readQuestion } from '../../core/ledger/question'
import { requestType } from '../../core/service-level/definitions'
import { TABLE } from '../../core/tables'
import { now } from '../../records/clock'
import { countedFor, countTasks, organizationNames } from '../../records/ledger'
import { attainmentGoal } from '../../records/service-level'

/**
 * GET /api/x_cdt_certs/v1/ledger `?from=2026-11-01&to=2026-11-30&group_by=type&type=&department=&format=json`: the
 * service-level ledger of what was finished in whole Pacific days. Every figure comes with the encoded query on the task
 * table that opens its records. 400 when a parameter is none.
 */
export function getLedger(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const parameter = (name: string) => String(request.queryParams[name] ?? '').trim()
    const at = now()
    const read = readQuestion(parameter, at)
    const format = parameter('format') || 'json'
    if (!read.ok) return refuse(response, read.reason)
    if (format !== 'json' && format !== 'csv') return refuse(response, '"format" is json or csv.')

    const { question } = read
    const ledger = ledgerOf(countedFor(question), question)
    const nameOf = namesFor(question.groupBy)
    if (format === 'csv') {
        response.setContentType('text/csv; charset=utf-8')
        response.setHeader('Content-Disposition', 'attachment; filename="ledger.csv"')
        response.setStatus(200)
        response.getStreamWriter().writeString(ledgerCsv(ledger, nameOf))
        return
    }
    const atRisk = atRiskQuery(at)
    const overdue = overdueQuery(at)
    response.setBody({
        period: question.period,
        group_by: question.groupBy,
        table: TABLE.task,
        goal_percent: attainmentGoal(),
        rows: ledger.rows.map((row) => ({ name: nameOf(row.key), ...row })),
        total: ledger.total,
        open: {
            overdue: { number: countTasks(overdue), query: overdue },
            at_risk: { number: countTasks(atRisk), query: atRisk },
        },
    })
}

function namesFor(groupBy: string): (key: string) => string {
    if (groupBy === GROUPING.type) return requestType
    if (groupBy !== GROUPING.department) return (key) => key
    const names = organizationNames()
    return (key) => names.get(key) ?? 'No department'
}

function refuse(response: RESTAPIResponse, reason: string): void {
    response.setStatus(400)
    response.setBody({ error: reason })
}
