import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { TASK_KIND } from '../../core/states'
import { certificateNumber } from '../../records/certificate'
import { completeTask, findTask, findTaskNumbered } from '../../records/task'
import { judgeForTask } from './judge-for-task'

/**
 * POST /api/x_cdt_certs/v1/task/{number}/certificate `{"certificate": "<PEM>"}`: hands in the issued certificate and
 * completes the task. 200 with the recorded certificate, 422 with the findings when it is not the requested one.
 * `?dry_run=true` judges and changes nothing.
 */
export function postCertificate(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const pem = certificateIn(request.body?.data)
    if (pem === '') return answer(response, 400, { error: 'Send the certificate as {"certificate": "<PEM text>"}.' })
    const number = String(request.pathParams.number ?? '')
    const task = findTaskNumbered(number)
    if (task === null || task.kind !== TASK_KIND.issueCertificate) {
        return answer(response, 404, { error: 'There is no task to issue a certificate with this number.' })
    }
    if (!task.active) return answer(response, 409, { error: `${task.number} is closed already.` })

    const judged = judgeForTask(task.submittal, pem)
    if (judged.verdict === 'reject') return answer(response, 422, judged)
    if (isDryRun(request)) return answer(response, 200, { ...judged, dry_run: true })

    const completed = completeTask(task.id, pem)
    if (!completed.ok) return answer(response, 409, { error: `${task.number} was not completed. ${completed.reason}` })
    const certificate = findTask(task.id)?.certificate ?? ''
    return answer(response, 200, {
        ...judged,
        certificate: { sys_id: certificate, number: certificateNumber(certificate) },
    })
}

function certificateIn(body: unknown): string {
    const certificate = typeof body === 'object' && body !== null ? (body as Record<string, unknown>).certificate : ''
    return typeof certificate === 'string' ? certificate.trim() : ''
}

function isDryRun(request: RESTAPIRequest): boolean {
    return String(request.queryParams.dry_run ?? '') === 'true'
}

function answer(response: RESTAPIResponse, status: number, body: object): void {
    response.setStatus(status)
    response.setBody(body)
}
