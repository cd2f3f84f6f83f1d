import { newSysId } from '../ids'
import { type Kernel } from '../kernel'
import { type PlatformRecord, type SysId } from '../platform'
import { oncePerInstance } from '../time/glide-value'
import { attachmentBytes, contentOf, type FileContent, removeContent, storeContent } from './attachment-content'
import { refusing } from './refusing'

/** GlideSysAttachment - Scoped: files at records. */
export const createGlideSysAttachment = oncePerInstance((platform) => {
    const kernel = platform as Kernel

    class GlideSysAttachment {
        /** Attaches a text; answers the sys_id of the attachment, or null when it was refused. */
        write(record: PlatformRecord, fileName: string, contentType: string, content: string): SysId | null {
            return attach(kernel, record, fileName, contentType, contentOf(Buffer.from(String(content), 'utf8')))
        }

        writeBase64(record: PlatformRecord, fileName: string, contentType: string, content: string): SysId | null {
            return attach(kernel, record, fileName, contentType, contentOf(Buffer.from(String(content), 'base64')))
        }

        getContent(attachment: PlatformRecord): string {
            return attachmentBytes(kernel, attachment.getUniqueValue()).toString('utf8')
        }

        getContentBase64(attachment: PlatformRecord): string {
            return attachmentBytes(kernel, attachment.getUniqueValue()).toString('base64')
        }

        getAttachments(table: string, sysId: SysId): PlatformRecord {
            const attachment = kernel.record('sys_attachment')
            attachment.addQuery('table_name', table)
            attachment.addQuery('table_sys_id', sysId)
            attachment.query()
            return attachment
        }

        deleteAttachment(sysId: SysId): void {
            const attachment = kernel.record('sys_attachment')
            if (attachment.get('sys_id', sysId)) attachment.deleteRecord()
        }

        /** Answers the sys_ids of the copies. */
        copy(sourceTable: string, sourceId: SysId, targetTable: string, targetId: SysId): SysId[] {
            const target = kernel.record(targetTable)
            if (!target.get('sys_id', targetId)) return []
            const source = this.getAttachments(sourceTable, sourceId)
            const copies: SysId[] = []
            while (source.next()) {
                const [name, type] = [source.getValue('file_name') ?? '', source.getValue('content_type') ?? '']
                const bytes = attachmentBytes(kernel, source.getUniqueValue())
                const copy = attach(kernel, target, name, type, contentOf(bytes))
                if (copy) copies.push(copy)
            }
            return copies
        }
    }
    refusing(GlideSysAttachment, 'GlideSysAttachment')
    return GlideSysAttachment
})

/** Attaches a file to a record; answers the sys_id of the attachment, or null when it was refused. */
export function attach(
    kernel: Kernel,
    record: PlatformRecord,
    fileName: string,
    contentType: string,
    content: FileContent
): SysId | null {
    const id = newSysId()
    const { packed, hash } = storeContent(kernel, id, content)
    const attachment = kernel.record('sys_attachment')
    attachment.initialize()
    const values = {
        sys_id: id,
        table_name: record.getTableName(),
        table_sys_id: record.getUniqueValue(),
        file_name: fileName,
        content_type: contentType,
        size_bytes: content.size,
        size_compressed: packed,
        compressed: true,
        hash,
        state: 'available',
    }
    for (const [field, value] of Object.entries(values)) attachment.setValue(field, value)
    if (attachment.insert()) return id
    removeContent(kernel, id)
    return null
}
