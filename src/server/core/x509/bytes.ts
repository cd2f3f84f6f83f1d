/** Lower-case hex. */
export function hex(bytes: Uint8Array): string {
    let text = ''
    for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16)
    return text
}

export function concat(...parts: Uint8Array[]): Uint8Array {
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
    let at = 0
    for (const part of parts) {
        joined.set(part, at)
        at += part.length
    }
    return joined
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
    return a.length === b.length && startsWith(a, b)
}

export function startsWith(bytes: Uint8Array, prefix: ArrayLike<number>, at = 0): boolean {
    for (let i = 0; i < prefix.length; i++) {
        if (bytes[at + i] !== prefix[i]) return false
    }
    return true
}

/** The bytes as an unsigned big-endian number. */
export function bigNumber(bytes: Uint8Array): bigint {
    return bytes.length === 0 ? BigInt(0) : BigInt(`0x${hex(bytes)}`)
}

/** An unsigned number as big-endian bytes; it must fit `length`. */
export function bigNumberBytes(number: bigint, length: number): Uint8Array {
    const text = number.toString(16).padStart(length * 2, '0')
    const bytes = new Uint8Array(length)
    for (let i = 0; i < length; i++) bytes[i] = parseInt(text.slice(2 * i, 2 * i + 2), 16)
    return bytes
}
