import { startsWith } from '../x509/bytes'
import { inflate } from './inflate'

/** What is looked at of one file in an archive, in bytes, and of how many files. */
const LONGEST = 1_000_000
const MOST_FILES = 50

const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04]
const ZIP_HEADER = 30
const GZIP = [0x1f, 0x8b, 0x08]
const GZIP_HEADER = 10

/**
 * The files in a zip (APPNOTE 4.3.7; documents of office programs are zips too) or gzip (RFC 1952) file, wherever in the
 * bytes they begin. What is encrypted cannot be looked into.
 */
export function filesIn(bytes: Uint8Array): Uint8Array[] {
    if (startsWith(bytes, GZIP)) return [inflate(bytes, endOfGzipHeader(bytes), LONGEST)]
    const files: Uint8Array[] = []
    let at = nextZipFile(bytes, 0)
    while (at >= 0 && files.length < MOST_FILES) {
        files.push(zipFile(bytes, at))
        at = nextZipFile(bytes, at + ZIP_FILE.length)
    }
    return files
}

function nextZipFile(bytes: Uint8Array, from: number): number {
    for (let at = bytes.indexOf(ZIP_FILE[0], from); at >= 0; at = bytes.indexOf(ZIP_FILE[0], at + 1)) {
        if (startsWith(bytes, ZIP_FILE, at)) return at
    }
    return -1
}

function zipFile(bytes: Uint8Array, at: number): Uint8Array {
    const isDeflated = short(bytes, at + 8) === 8
    const start = at + ZIP_HEADER + short(bytes, at + 26) + short(bytes, at + 28)
    return isDeflated ? inflate(bytes, start, LONGEST) : bytes.subarray(start, start + LONGEST)
}

/** Skips what a gzip header may hold besides: extra bytes, the name, a remark, a checksum. */
function endOfGzipHeader(bytes: Uint8Array): number {
    const flags = bytes[3] ?? 0
    let at = GZIP_HEADER
    if (flags & 4) at += 2 + short(bytes, at)
    for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1
    return flags & 2 ? at + 2 : at
}

function short(bytes: Uint8Array, at: number): number {
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}
