import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { newSysId } from '../ids'
import { type Kernel } from '../kernel'
import { type PlatformRecord, type SysId } from '../platform'
import { toGlide } from '../time/format'
import { oncePerInstance } from '../time/glide-value'
import { refusing } from './refusing'

/** Length of a chunk in `sys_attachment_doc`, as on the platform. */
const CHUNK_BYTES = 729_444

/** GlideSysAttachment - Scoped: files at records, kept gzipped and in chunks as base64 in `sys_attachment_doc`. */
export const createGlideSysAttachment = oncePerInstance((platform) => {
    const kernel = platform as Kernel

    class GlideSysAttachment {
        /** Attaches a text; answers the sys_id of the attachment, or null when it was refused. */
        write(record: PlatformRecord, fileName: string, contentType: string, content: string): SysId | null {
            return store(kernel, record, fileName, contentType, Buffer.from(String(content), 'utf8'))
        }

        writeBase64(record: PlatformRecord, fileName: string, contentType: string, content: string): SysId | null {
            return store(kernel, record, fileName, contentType, Buffer.from(String(content), 'base64'))
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
                const copy = store(kernel, target, name, type, attachmentBytes(kernel, source.getUniqueValue()))
                if (copy) copies.push(copy)
            }
            return copies
        }
    }
    refusing(GlideSysAttachment, 'GlideSysAttachment')
    return GlideSysAttachment
})

/** The content of an attachment. */
export function attachmentBytes(kernel: Kernel, attachmentId: SysId): Buffer {
    kernel.dictionary.ready('sys_attachment_doc')
    const chunks = kernel.store.all<{ data: string }>(
        'SELECT data FROM sys_attachment_doc WHERE sys_attachment = ? ORDER BY position',
        [attachmentId]
    )
    const packed = Buffer.concat(chunks.map(({ data }) => Buffer.from(data, 'base64')))
    return packed.length === 0 ? packed : gunzipSync(packed)
}

function store(
    kernel: Kernel,
    record: PlatformRecord,
    fileName: string,
    contentType: string,
    bytes: Buffer
): SysId | null {
    const packed = gzipSync(bytes)
    const attachment = kernel.record('sys_attachment')
    attachment.initialize()
    const values = {
        table_name: record.getTableName(),
        table_sys_id: record.getUniqueValue(),
        file_name: fileName,
        content_type: contentType,
        size_bytes: bytes.length,
        size_compressed: packed.length,
        compressed: true,
        hash: createHash('sha256').update(bytes).digest('hex'),
        state: 'available',
    }
    for (const [field, value] of Object.entries(values)) attachment.setValue(field, value)
    const id = attachment.insert()
    if (id) storeChunks(kernel, id, packed)
    return id
}

function storeChunks(kernel: Kernel, attachment: SysId, packed: Buffer): void {
    kernel.dictionary.ready('sys_attachment_doc')
    const now = toGlide(kernel.clock.now())
    for (let start = 0, position = 0; start < packed.length; start += CHUNK_BYTES, position++) {
        const chunk = packed.subarray(start, start + CHUNK_BYTES)
        kernel.store.run(
            `INSERT INTO sys_attachment_doc (sys_id, sys_attachment, position, length, data, sys_created_on)
             VALUES (?, ?, ?, ?, ?, ?)`,
            [newSysId(), attachment, position, chunk.length, chunk.toString('base64'), now]
        )
    }
}
