import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { result, type ApiReply, type ApiRequest } from '../http'
import { attachmentStream } from '../../glide/attachment-content'
import { listParameters } from '../table/parameters'
import { requireQueryable } from '../table/search'
import { describeAttachment, requestedAttachment } from './describe'

/** GET /api/now/attachment: descriptions of the attachments that match and that the user may read. */
export function listAttachments(instance: Instance, request: ApiRequest): ApiReply {
    const { limit, offset } = listParameters(request.query)
    const search = instance.record('sys_attachment')
    const encoded = request.query.get('sysparm_query') ?? ''
    const table = instance.dictionary.table('sys_attachment')
    if (table) requireQueryable(instance, table, encoded)
    search.addEncodedQuery(encoded)
    search.chooseWindow(offset, offset + limit)
    search.query()
    const found: Json[] = []
    while (search.next())
        if (instance.access.canTable('read', 'sys_attachment', search)) found.push(describeAttachment(search, request))
    return result(found)
}

/** GET /api/now/attachment/{sys_id}: the description alone. */
export function getAttachment(instance: Instance, request: ApiRequest): ApiReply {
    return result(describeAttachment(requestedAttachment(instance, request), request))
}

/** GET /api/now/attachment/{sys_id}/file: the content. A browser saves it and never shows it as a page of this site. */
export function downloadAttachment(instance: Instance, request: ApiRequest): ApiReply {
    const attachment = requestedAttachment(instance, request)
    const name = encodeURIComponent(attachment.getValue('file_name') ?? 'attachment')
    return {
        status: 200,
        headers: {
            'Content-Type': attachment.getValue('content_type') ?? 'application/octet-stream',
            'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
            'X-Content-Type-Options': 'nosniff',
            'Content-Length': attachment.getValue('size_bytes') ?? '0',
        },
        body: attachmentStream(instance, attachment.getUniqueValue()),
    }
}
