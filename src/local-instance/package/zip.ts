import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8
/** The end record may be followed by a comment of at most this length. */
const MAX_COMMENT = 0xffff

export interface ZipEntry {
    readonly path: string
    readonly bytes: Buffer
}

/**
 * The files of a zip archive (APPNOTE.TXT 6.3), read by its central directory. Enough for what `now-sdk` uploads: no
 * encryption, no ZIP64, no multi-part archives.
 *
 * @throws SyntaxError when the bytes are no such archive
 */
export function readZip(archive: Uint8Array): ZipEntry[] {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
    const end = findEnd(bytes)
    const entries: ZipEntry[] = []
    let at = bytes.readUInt32LE(end + 16)
    for (let index = bytes.readUInt16LE(end + 10); index > 0; index--) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged()
        const nameLength = bytes.readUInt16LE(at + 28)
        const path = bytes.toString('utf8', at + 46, at + 46 + nameLength)
        if (!path.endsWith('/')) entries.push({ path, bytes: content(bytes, at) })
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
    return entries
}

function findEnd(bytes: Buffer): number {
    const first = Math.max(0, bytes.length - 22 - MAX_COMMENT)
    for (let at = bytes.length - 22; at >= first; at--) {
        if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at
    }
    throw damaged()
}

function content(bytes: Buffer, entry: number): Buffer {
    const method = bytes.readUInt16LE(entry + 10)
    const length = bytes.readUInt32LE(entry + 20)
    const header = bytes.readUInt32LE(entry + 42)
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    const packed = bytes.subarray(start, start + length)
    if (method === STORED) return packed
    if (method !== DEFLATED) throw new SyntaxError(`The archive uses compression method ${method}`)
    return inflateRawSync(packed)
}

const damaged = (): SyntaxError => new SyntaxError('Not a zip archive, or a damaged one')
