import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { findAnnouncementNumbered } from '../../records/announcement'
import { sendAnnouncement } from './send-announcement'

/**
 * POST /api/x_cdt_certs/v1/announcement/{number}/send `{"reaches": 12}`: sends it to the 12 whom GET audience showed. 200 with
 * who sent it, when and to how many; 400 without the number; 409 when it was sent already or the audience has changed.
 */
export function postSend(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const seen = reachesIn(request.body?.data)
    if (seen === null) return answer(response, 400, { error: 'Say whom you were shown as {"reaches": <number>}.' })
    const announcement = findAnnouncementNumbered(String(request.pathParams.number ?? ''))
    if (announcement === null) return answer(response, 404, { error: 'There is no announcement with this number.' })
    const sent = sendAnnouncement(announcement.id, (readers) => readers.length === seen)
    if (!sent.ok) return answer(response, 409, { error: sent.reason })
    const { sentAt, sentBy, reaches } = sent.sending
    return answer(response, 200, { number: announcement.number, sent_at: sentAt, sent_by: sentBy, reaches })
}

function reachesIn(body: unknown): number | null {
    const reaches = typeof body === 'object' && body !== null ? (body as Record<string, unknown>).reaches : null
    return typeof reaches === 'number' ? reaches : null
}

function answer(response: RESTAPIResponse, status: number, body: object): void {
    response.setStatus(status)
    response.setBody(body)
}
