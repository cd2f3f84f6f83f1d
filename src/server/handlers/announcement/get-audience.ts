import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { announcementReaders, findAnnouncementNumbered } from '../../records/announcement'

/** GET /api/x_cdt_certs/v1/announcement/{number}/audience: whom it would reach now; nothing is sent. */
export function getAudience(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const announcement = findAnnouncementNumbered(String(request.pathParams.number ?? ''))
    if (announcement === null) {
        response.setStatus(404)
        response.setBody({ error: 'There is no announcement with this number.' })
        return
    }
    const readers = announcementReaders()
    response.setStatus(200)
    response.setBody({ number: announcement.number, reaches: readers.length, audience: readers })
}
