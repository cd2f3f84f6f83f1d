import { type Instance } from '../../instance'
import { removeContent } from '../../glide/attachment-content'
import { ApiError } from '../errors'
import { empty, type ApiReply, type ApiRequest } from '../http'
import { writableOwner, requestedAttachment } from './describe'

/** DELETE /api/now/attachment/{sys_id}: for those who may change the record it hangs on. */
export function deleteAttachment(instance: Instance, request: ApiRequest): ApiReply {
    const attachment = requestedAttachment(instance, request)
    const owner = [attachment.getValue('table_name') ?? '', attachment.getValue('table_sys_id') ?? ''] as const
    if (!instance.access.hasRole('admin') && !writableOwner(instance, ...owner))
        throw new ApiError(403, 'Insufficient rights to delete this attachment')
    removeContent(instance, attachment.getUniqueValue())
    attachment.deleteRecord()
    return empty()
}
