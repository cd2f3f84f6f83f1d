/** Text from bytes, without TextDecoder, which the platform's engine lacks. */
import { malformed } from './fault'

export function latin1(bytes: Uint8Array): string {
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return text
}

/** Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing beyond U+10FFFF. */
export function utf8(bytes: Uint8Array): string {
    let text = ''
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i]
        const length =
            lead < 0x80
                ? 1
                : lead >= 0xc2 && lead < 0xe0
                  ? 2
                  : lead >= 0xe0 && lead < 0xf0
                    ? 3
                    : lead >= 0xf0 && lead < 0xf5
                      ? 4
                      : 0
        if (length === 0 || i + length > bytes.length) malformed('invalid UTF-8')
        let point = length === 1 ? lead : lead & (0xff >> (length + 1))
        for (let k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xc0) !== 0x80) malformed('invalid UTF-8')
            point = (point << 6) | (bytes[i + k] & 0x3f)
        }
        if (point < [0, 0, 0x80, 0x800, 0x10000][length] || point > 0x10ffff || isSurrogate(point))
            malformed('invalid UTF-8')
        text += String.fromCodePoint(point)
        i += length
    }
    return text
}

/** Big-endian text of 2 (BMPString, UTF-16) or 4 (UniversalString) bytes a unit. */
export function wideText(bytes: Uint8Array, width: 2 | 4, littleEndian = false): string {
    if (bytes.length % width !== 0) malformed('odd length of a wide string')
    let text = ''
    for (let i = 0; i < bytes.length; i += width) {
        let unit = 0
        for (let k = 0; k < width; k++) unit = unit * 256 + bytes[littleEndian ? i + width - 1 - k : i + k]
        if (unit > 0x10ffff || (width === 4 && isSurrogate(unit))) malformed('bad character in a wide string')
        text += String.fromCodePoint(unit)
    }
    return text
}

function isSurrogate(point: number): boolean {
    return point >= 0xd800 && point <= 0xdfff
}
