import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { isBreachCause, missingForBreach } from '../../core/service-level/breach'
import { BREACH_CAUSE, TASK_KIND } from '../../core/states'
import { certificateNumber } from '../../records/certificate'
import { completeTask, findTask, findTaskNumbered } from '../../records/task'
import { asksCause } from '../service-level/asks-cause'
import { judgeForTask } from './judge-for-task'

/**
 * POST /api/x_cdt_certs/v1/task/{number}/certificate `{"certificate": "<PEM>"}`: hands in the issued certificate and
 * completes the task. 200 with the recorded certificate, 422 with the findings when it is not the requested one.
 * A task that missed its objective asks for `breach_cause`, and for `breach_reason` where that is "other": 409 with
 * `asks_cause` without them. `?dry_run=true` judges, says whether a cause will be asked for, and changes nothing.
 */
export function postCertificate(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const given = (name: string) => textIn(request.body?.data, name)
    const pem = given('certificate')
    const breach = { cause: given('breach_cause'), reason: given('breach_reason') }
    if (pem === '') return answer(response, 400, { error: 'Send the certificate as {"certificate": "<PEM text>"}.' })
    if (breach.cause !== '' && !isBreachCause(breach.cause)) {
        const causes = Object.values(BREACH_CAUSE).join(', ')
        return answer(response, 400, { error: `"breach_cause" is one of ${causes}.` })
    }
    const task = findTaskNumbered(String(request.pathParams.number ?? ''))
    if (task === null || task.kind !== TASK_KIND.issueCertificate) {
        return answer(response, 404, { error: 'There is no task to issue a certificate with this number.' })
    }
    if (!task.active) return answer(response, 409, { error: `${task.number} is closed already.` })

    const judged = judgeForTask(task.submittal, pem)
    if (judged.verdict === 'reject') return answer(response, 422, judged)
    const asks_cause = asksCause(task.id)
    if (isDryRun(request)) return answer(response, 200, { ...judged, dry_run: true, asks_cause })
    const refused = (why: string) => ({ error: `${task.number} was not completed. ${why}`, asks_cause })
    const missing = asks_cause ? missingForBreach(breach.cause, breach.reason) : null
    if (missing !== null) return answer(response, 409, refused(missing))

    const completed = completeTask(task.id, pem, asks_cause ? breach : null)
    if (!completed.ok) return answer(response, 409, refused(completed.reason))
    const certificate = findTask(task.id)?.certificate ?? ''
    return answer(response, 200, {
        ...judged,
        certificate: { sys_id: certificate, number: certificateNumber(certificate) },
    })
}

function textIn(body: unknown, name: string): string {
    const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : ''
    return typeof value === 'string' ? value.trim() : ''
}

function isDryRun(request: RESTAPIRequest): boolean {
    return String(request.queryParams.dry_run ?? '') === 'true'
}

function answer(response: RESTAPIResponse, status: number, body: object): void {
    response.setStatus(status)
    response.setBody(body)
}
