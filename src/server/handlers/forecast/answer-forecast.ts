import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { forecast } from '../../core/forecast/forecast'
import { readQuestion } from '../../core/forecast/read'
import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'
import { certificatesToForecast, domainsToForecast, effort } from '../../records/forecast'
import { lifespanPolicies } from '../../records/lifespan'
import { renewalRules } from '../../records/renewal-settings'

/** Answers how much work renewals will be, by month, for what the caller may see. */
export function answerForecast(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const from = pacificDate(now())
    const read = readQuestion((name) => parameter(request, name), from)
    if (!read.ok) {
        response.setStatus(400)
        response.setBody({ error: read.message })
        return
    }
    const { organization, until, automationShare } = read.question
    const costs = effort()
    response.setStatus(200)
    response.setBody({
        from,
        until,
        automation_share: automationShare,
        hours_per_month: costs.hoursPerMonth,
        months: forecast({
            certificates: certificatesToForecast(organization),
            domains: domainsToForecast(organization),
            policies: lifespanPolicies(),
            rules: renewalRules(),
            effort: costs,
            from,
            until,
            automationShare,
        }),
    })
}

/** A query parameter may come as a list. */
function parameter(request: RESTAPIRequest, name: string): string {
    const value: unknown = request.queryParams[name]
    return Array.isArray(value) ? String(value[0] ?? '') : String(value ?? '')
}
