import { type Instance } from '../../instance'
import { ApiError, badRequest } from '../errors'
import { result, type ApiReply, type ApiRequest, type UploadedFile } from '../http'
import { contentOf } from '../../glide/attachment-content'
import { attach } from '../../glide/glide-sys-attachment'
import { describeAttachment, writableOwner } from './describe'

/** POST /api/now/attachment/file: the body is the file, the parameters say whose it is. */
export function uploadBinary(instance: Instance, request: ApiRequest): ApiReply {
    return upload(instance, request, request.query, {
        fileName: request.query.get('file_name') ?? '',
        contentType: request.headers.get('content-type') ?? 'application/octet-stream',
        content: request.file ?? contentOf(Buffer.from(request.body)),
    })
}

/** POST /api/now/attachment/upload: a multipart form with table_name, table_sys_id and the file. */
export function uploadMultipart(instance: Instance, request: ApiRequest): ApiReply {
    const file = request.form.files[0]
    if (!file) throw badRequest('Missing file', 'The form has no file part')
    return upload(instance, request, request.form.fields, file)
}

function upload(
    instance: Instance,
    request: ApiRequest,
    owner: URLSearchParams,
    file: Omit<UploadedFile, 'field'>
): ApiReply {
    const table = owner.get('table_name') ?? ''
    const recordId = owner.get('table_sys_id') ?? ''
    if (!table || !recordId || !file.fileName)
        throw badRequest('Missing parameter', 'table_name, table_sys_id and file_name are required')
    if (!instance.dictionary.table(table)) throw badRequest(`Invalid table ${table}`)
    if (file.content.size === 0) throw badRequest('Empty file', 'The body has no content')
    const record = writableOwner(instance, table, recordId)
    if (!record) throw new ApiError(403, 'Insufficient rights to create or update attachments on this record')
    const id = attach(instance, record, file.fileName, file.contentType, file.content)
    if (!id) throw new ApiError(403, 'Operation Failed', 'The attachment was refused')
    const stored = instance.record('sys_attachment')
    stored.get(id)
    return result(describeAttachment(stored, request), 201, { Location: `${request.origin}/api/now/attachment/${id}` })
}
