/**
 * What is in the files at records: rows of `sys_attachment_doc`, which in their order hold one gzip file as base64. Each
 * row is a part that gzip can end with, so that a file is packed and unpacked without being in memory as a whole.
 */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip, gunzipSync, gzipSync } from 'node:zlib'
import { newSysId } from '../ids'
import { type Kernel } from '../kernel'
import { type SysId } from '../platform'
import { toGlide } from '../time/format'

/** Length of a row's content at most, in bytes, as on the platform. */
const CHUNK_BYTES = 729_444

/** A file: its length in bytes, and its content in pieces, as often as it is asked for. */
export interface FileContent {
    readonly size: number
    pieces(): Iterable<Buffer>
}

export function contentOf(bytes: Buffer): FileContent {
    return { size: bytes.length, pieces: () => slices(bytes) }
}

export interface StoredContent {
    /** Length of what is stored, in bytes. */
    readonly packed: number
    /** SHA-256 of the file, in hexadecimal digits. */
    readonly hash: string
}

export function storeContent(kernel: Kernel, attachment: SysId, content: FileContent): StoredContent {
    kernel.dictionary.ready('sys_attachment_doc')
    const hash = createHash('sha256')
    let [packed, position] = [0, 0]
    for (const piece of content.pieces()) {
        hash.update(piece)
        for (const chunk of slices(gzipSync(piece))) {
            packed += chunk.length
            storeChunk(kernel, attachment, position++, chunk)
        }
    }
    return { packed, hash: hash.digest('hex') }
}

export function removeContent(kernel: Kernel, attachment: SysId): void {
    kernel.dictionary.ready('sys_attachment_doc')
    kernel.store.run('DELETE FROM sys_attachment_doc WHERE sys_attachment = ?', [attachment])
}

/** The whole content, for scripts, which have no streams. */
export function attachmentBytes(kernel: Kernel, attachment: SysId): Buffer {
    const packed = Buffer.concat([...packedPieces(kernel, attachment)])
    return packed.length === 0 ? packed : gunzipSync(packed)
}

/** The content piece by piece, as fast as it is read. */
export function attachmentStream(kernel: Kernel, attachment: SysId): Readable {
    const packed = Readable.from(packedPieces(kernel, attachment), { highWaterMark: 1 })
    const content = createGunzip()
    packed.on('error', (error) => content.destroy(error))
    content.on('close', () => packed.destroy())
    return packed.pipe(content)
}

function* packedPieces(kernel: Kernel, attachment: SysId): Generator<Buffer> {
    kernel.dictionary.ready('sys_attachment_doc')
    const rows = kernel.store.all<{ sys_id: string }>(
        'SELECT sys_id FROM sys_attachment_doc WHERE sys_attachment = ? ORDER BY position',
        [attachment]
    )
    for (const { sys_id: id } of rows) {
        const row = kernel.store.get<{ data: string }>('SELECT data FROM sys_attachment_doc WHERE sys_id = ?', [id])
        if (!row) throw new Error(`The attachment ${attachment} was deleted while it was read`)
        yield Buffer.from(row.data, 'base64')
    }
}

function storeChunk(kernel: Kernel, attachment: SysId, position: number, chunk: Buffer): void {
    kernel.store.run(
        `INSERT INTO sys_attachment_doc (sys_id, sys_attachment, position, length, data, sys_created_on)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [newSysId(), attachment, position, chunk.length, chunk.toString('base64'), toGlide(kernel.clock.now())]
    )
}

function* slices(bytes: Buffer): Generator<Buffer> {
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES)
}
