import { crc32, deflateRawSync } from 'node:zlib'

export interface ZippedFile {
    readonly name: string
    readonly bytes: Uint8Array
    readonly isStored?: boolean
}

/** A zip file of the local headers alone (APPNOTE 4.3.7), which is what a reader needs. */
export function zipOf(files: readonly ZippedFile[]): Buffer {
    return Buffer.concat(files.flatMap(({ name, bytes, isStored = false }) => entry(name, bytes, isStored)))
}

function entry(name: string, bytes: Uint8Array, isStored: boolean): Buffer[] {
    const content = isStored ? Buffer.from(bytes) : deflateRawSync(bytes)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt16LE(isStored ? 0 : 8, 8)
    header.writeUInt32LE(crc32(bytes), 14)
    header.writeUInt32LE(content.length, 18)
    header.writeUInt32LE(bytes.length, 22)
    header.writeUInt16LE(Buffer.byteLength(name), 26)
    return [header, Buffer.from(name), content]
}
