import { type Instance } from '../../instance'
import { type Json, type PlatformRecord } from '../../platform'
import { noRecord } from '../errors'
import { type ApiRequest } from '../http'
import { ofOwnClass } from '../table/dot-walk'

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

/** Whether the user may change the record a file hangs on: that decides about adding and deleting files. */
export function mayWriteOwner(instance: Instance, table: string, id: string): boolean {
    if (!instance.dictionary.table(table)) return false
    const owner = instance.record(table)
    if (!owner.get('sys_id', id)) return false
    const own = ofOwnClass(instance, owner)
    return instance.access.canTable('write', own.getTableName(), own)
}
