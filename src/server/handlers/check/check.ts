import { ServiceError } from '@servicenow/glide/sn_ws_err'
import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerCheck } from '../../core/check-request/answer'
import { readCheckRequest } from '../../core/check-request/read'
import { now } from '../../records/clock'
import { approvedDomainsOf } from '../../records/domain'
import { ownOrganization } from '../organization/own-organization'
import { checkForm } from '../submittal/check-form'

/**
 * POST /api/x_cdt_certs/v1/check: judges host names, a request, a certificate or a whole order without ordering. Names are judged by the
 * approved domains of the caller's organization, where the caller belongs to one.
 */
export function check(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const read = readCheckRequest(request.body.dataString)
    if (!read.ok) {
        const error = new ServiceError()
        error.setStatus(read.status)
        error.setMessage(read.status === 413 ? 'Too much to check at once' : 'This cannot be checked')
        error.setDetail(read.reason)
        response.setError(error)
        return
    }
    const organization = ownOrganization()
    const approvedDomains = organization === '' ? undefined : approvedDomainsOf(organization)
    const context = { approvedDomains, now: now() }
    const answer = answerCheck(read.request, context)
    const { order } = read.request
    response.setBody(order === undefined ? answer : { ...answer, order: checkForm(order, true) })
}
