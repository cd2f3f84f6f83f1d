import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type FileContent } from '../glide/attachment-content'
import { bodyChunks } from './body'

/** How much of a file is in memory at a time, in bytes. */
const PIECE_BYTES = 512 * 1024

/** A request body that lies in a file of its own, so that memory holds only a piece of it. */
export interface SpooledBody extends FileContent {
    /** Bytes `start` to before `end`, at most those that there are. */
    read(start: number, end: number): Buffer
    /** The same bytes as a file of its own, read when it is asked for. */
    range(start: number, end: number): FileContent
    discard(): void
}

/** Reads a body into a file and stops at the limit. Whoever asked for it discards it. */
export async function spoolBody(request: Request, limit: number): Promise<SpooledBody> {
    const place = mkdtempSync(path.join(tmpdir(), 'upload-'))
    const file = openSync(path.join(place, 'body'), 'w+', 0o600)
    const discard = (): void => {
        closeSync(file)
        rmSync(place, { recursive: true, force: true })
    }
    let size = 0
    try {
        for await (const chunk of bodyChunks(request, limit)) {
            for (let from = 0; from < chunk.byteLength;) from += writeSync(file, chunk, from)
            size += chunk.byteLength
        }
    } catch (error) {
        discard()
        throw error
    }
    return {
        size,
        pieces: () => piecesOf(file, 0, size),
        read: (start, end) => Buffer.concat([...piecesOf(file, start, Math.min(end, size))]),
        range: (start, end) => ({ size: end - start, pieces: () => piecesOf(file, start, end) }),
        discard,
    }
}

function* piecesOf(file: number, start: number, end: number): Generator<Buffer> {
    for (let position = start; position < end;) {
        const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, end - position))
        const read = readSync(file, piece, 0, piece.length, position)
        if (read === 0) throw new Error('The spooled body is shorter than it was')
        position += read
        yield piece.subarray(0, read)
    }
}
