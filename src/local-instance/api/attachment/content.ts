import { gunzipSync, gzipSync } from 'node:zlib'
import { type Platform, type PlatformRecord } from '../../platform'

/** Bytes of compressed data in one row of sys_attachment_doc. */
const CHUNK = 734_003

export interface NewAttachment {
    readonly table: string
    readonly record: string
    readonly fileName: string
    readonly contentType: string
    readonly bytes: Uint8Array
}

/** Stores a file as the platform does: a sys_attachment row and its compressed content in pieces; answers its sys_id. */
export function storeAttachment(platform: Platform, file: NewAttachment): string | null {
    const compressed = gzipSync(file.bytes)
    const attachment = platform.record('sys_attachment')
    attachment.initialize()
    attachment.setValue('table_name', file.table)
    attachment.setValue('table_sys_id', file.record)
    attachment.setValue('file_name', file.fileName)
    attachment.setValue('content_type', file.contentType)
    attachment.setValue('size_bytes', file.bytes.byteLength)
    attachment.setValue('size_compressed', compressed.byteLength)
    attachment.setValue('compressed', true)
    const id = attachment.insert()
    if (!id) return null
    for (let start = 0, position = 0; start < compressed.byteLength; start += CHUNK, position += 1) {
        const piece = compressed.subarray(start, start + CHUNK)
        const doc = platform.record('sys_attachment_doc')
        doc.initialize()
        doc.setValue('sys_attachment', id)
        doc.setValue('position', position)
        doc.setValue('length', piece.byteLength)
        doc.setValue('data', piece.toString('base64'))
        doc.insert()
    }
    return id
}

/** The content of a stored file. */
export function attachmentBytes(platform: Platform, attachment: PlatformRecord): Uint8Array {
    const doc = platform.record('sys_attachment_doc')
    doc.addQuery('sys_attachment', attachment.getUniqueValue())
    doc.orderBy('position')
    doc.query()
    const pieces: Buffer[] = []
    while (doc.next()) pieces.push(Buffer.from(doc.getValue('data') ?? '', 'base64'))
    const content = Buffer.concat(pieces)
    return attachment.getValue('compressed') === '1' && content.length > 0 ? gunzipSync(content) : content
}
