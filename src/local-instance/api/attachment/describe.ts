import { type Instance } from '../../instance'
import { type Json, type PlatformRecord } from '../../platform'
import { noRecord } from '../errors'
import { type ApiRequest } from '../http'
import { ofOwnClass } from '../../engines/access/own-class'

const FIELDS = [
    'table_sys_id',
    'size_bytes',
    'sys_updated_on',
    'sys_id',
    'image_height',
    'sys_created_on',
    'file_name',
    'sys_created_by',
    'average_image_color',
    'sys_updated_by',
    'table_name',
    'image_width',
    'sys_mod_count',
    'content_type',
    'size_compressed',
]

/** An attachment as the API describes it, with the link to its content. */
export function describeAttachment(attachment: PlatformRecord, request: ApiRequest): Record<string, Json> {
    const id = attachment.getUniqueValue()
    return {
        ...Object.fromEntries(FIELDS.map((field) => [field, attachment.getValue(field) ?? ''])),
        compressed: String(attachment.getValue('compressed') === '1'),
        sys_tags: '',
        download_link: `${request.origin}/api/now/attachment/${id}/file`,
    }
}

/** The attachment of the route, when the user may read it. */
export function requestedAttachment(instance: Instance, request: ApiRequest): PlatformRecord {
    const attachment = instance.record('sys_attachment')
    if (!attachment.get('sys_id', request.params.id ?? '')) throw noRecord()
    if (!instance.access.canTable('read', 'sys_attachment', attachment)) throw noRecord()
    return attachment
}

/** The record a file hangs on, when the user may change it: that decides about adding and deleting files. */
export function writableOwner(instance: Instance, table: string, id: string): PlatformRecord | null {
    if (!instance.dictionary.table(table)) return null
    const found = instance.record(table)
    if (!found.get('sys_id', id)) return null
    const owner = ofOwnClass(instance, found)
    return instance.access.canTable('write', owner.getTableName(), owner) ? owner : null
}
