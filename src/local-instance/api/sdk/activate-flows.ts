import { type Instance } from '../../instance'
import { jsonObject } from '../body'
import { ApiError, badRequest } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'

/** POST /api/now/wfa_fluent/activate_flows: makes uploaded flows runnable; 422 when none of them could be. */
export function activateFlows(instance: Instance, request: ApiRequest): ApiReply {
    if (!instance.access.hasRole('admin'))
        throw new ApiError(403, 'User Not Authorized', 'Activating needs the role admin')
    const { flows } = jsonObject(request)
    const outcomes = instance.flows.activateFlows(flowIds(flows))
    const results = outcomes.map(({ flowId, name, ok, message }) => ({
        sys_id: flowId,
        flow_name: name,
        status: ok ? 'success' : 'error',
        message,
    }))
    const succeeded = outcomes.filter(({ ok }) => ok).length
    const summary = { total: outcomes.length, succeeded, failed: outcomes.length - succeeded }
    const status = summary.failed === 0 ? 'success' : succeeded === 0 ? 'error' : 'partial'
    return result({ status, summary, results }, summary.total > 0 && succeeded === 0 ? 422 : 200)
}

function flowIds(flows: unknown): string[] {
    if (flows === undefined) return []
    if (!Array.isArray(flows)) throw badRequest('Invalid flows', 'flows is a list of objects with a sys_id')
    return flows.map((flow: unknown) => {
        const id = typeof flow === 'object' && flow !== null && 'sys_id' in flow ? flow.sys_id : undefined
        if (typeof id !== 'string') throw badRequest('Invalid flows', 'Every flow needs a sys_id')
        return id
    })
}
