/** DEFLATE (RFC 1951) as far as looking into a file needs it: what is damaged or too long ends the output. */

const LENGTH_BASE = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BASE = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
]
const DISTANCE_EXTRA = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]
/** The order in which a block names the lengths of the code for its lengths. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const LONGEST_CODE = 15
const END_OF_BLOCK = 256

/** A Huffman code: how many symbols have each length, and the symbols by length and value. */
interface Code {
    counts: number[]
    symbols: number[]
}

interface State {
    source: Uint8Array
    /** Position in bits. */
    at: number
    output: Uint8Array
    length: number
    /** Set where the input is damaged or ends too early, or the output is full. */
    over: boolean
}

/** Inflates raw deflated bytes from a position on, to at most `limit` bytes. */
export function inflate(source: Uint8Array, start: number, limit: number): Uint8Array {
    const state: State = { source, at: start * 8, output: new Uint8Array(limit), length: 0, over: false }
    let isLast = false
    while (!isLast && !state.over) {
        isLast = bits(state, 1) === 1
        const kind = bits(state, 2)
        if (kind === 0) copyStored(state)
        else if (kind === 1) decodeBlock(state, FIXED_LENGTHS, FIXED_DISTANCES)
        else if (kind === 2) decodeDynamic(state)
        else state.over = true
    }
    return state.output.subarray(0, state.length)
}

function bits(state: State, count: number): number {
    let value = 0
    for (let bit = 0; bit < count; bit++) {
        const byte = state.source[state.at >> 3]
        if (byte === undefined) {
            state.over = true
            return 0
        }
        value |= ((byte >> (state.at & 7)) & 1) << bit
        state.at++
    }
    return value
}

function put(state: State, byte: number): void {
    if (state.length >= state.output.length) state.over = true
    else state.output[state.length++] = byte
}

function copyStored(state: State): void {
    state.at = (state.at + 7) & ~7
    const length = bits(state, 16)
    if ((bits(state, 16) ^ length) !== 0xffff) state.over = true
    for (let at = 0; at < length && !state.over; at++) put(state, bits(state, 8))
}

function codeOf(lengths: readonly number[]): Code {
    const counts = new Array<number>(LONGEST_CODE + 1).fill(0)
    for (const length of lengths) counts[length]++
    counts[0] = 0
    const offsets = new Array<number>(LONGEST_CODE + 2).fill(0)
    for (let length = 1; length <= LONGEST_CODE; length++) offsets[length + 1] = offsets[length] + counts[length]
    const symbols: number[] = []
    lengths.forEach((length, symbol) => {
        if (length > 0) symbols[offsets[length]++] = symbol
    })
    return { counts, symbols }
}

const FIXED_LENGTHS = codeOf(
    Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))
)
const FIXED_DISTANCES = codeOf(new Array<number>(30).fill(5))

function symbol(state: State, { counts, symbols }: Code): number {
    let value = 0
    let first = 0
    let index = 0
    for (let length = 1; length <= LONGEST_CODE && !state.over; length++) {
        value |= bits(state, 1)
        const count = counts[length]
        if (value - count < first) return symbols[index + value - first]
        index += count
        first = (first + count) << 1
        value <<= 1
    }
    state.over = true
    return END_OF_BLOCK
}

function decodeBlock(state: State, lengths: Code, distances: Code): void {
    while (!state.over) {
        const found = symbol(state, lengths)
        if (found === END_OF_BLOCK) return
        if (found < END_OF_BLOCK) put(state, found)
        else repeat(state, found - END_OF_BLOCK - 1, distances)
    }
}

function repeat(state: State, kind: number, distances: Code): void {
    if (kind >= LENGTH_BASE.length) {
        state.over = true
        return
    }
    const length = LENGTH_BASE[kind] + bits(state, LENGTH_EXTRA[kind])
    const far = symbol(state, distances)
    if (state.over || far >= DISTANCE_BASE.length) {
        state.over = true
        return
    }
    const distance = DISTANCE_BASE[far] + bits(state, DISTANCE_EXTRA[far])
    if (distance > state.length) state.over = true
    for (let count = 0; count < length && !state.over; count++) put(state, state.output[state.length - distance])
}

function decodeDynamic(state: State): void {
    const literals = bits(state, 5) + 257
    const distances = bits(state, 5) + 1
    const given = bits(state, 4) + 4
    const small = new Array<number>(LENGTH_ORDER.length).fill(0)
    for (let at = 0; at < given; at++) small[LENGTH_ORDER[at]] = bits(state, 3)
    const lengths = readLengths(state, codeOf(small), literals + distances)
    if (state.over) return
    decodeBlock(state, codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals)))
}

function readLengths(state: State, code: Code, count: number): number[] {
    const lengths: number[] = []
    while (lengths.length < count && !state.over) {
        const found = symbol(state, code)
        if (found < 16) lengths.push(found)
        else {
            const previous = found === 16 ? lengths[lengths.length - 1] : 0
            const times = found === 16 ? 3 + bits(state, 2) : found === 17 ? 3 + bits(state, 3) : 11 + bits(state, 7)
            if (previous === undefined || found > 18) state.over = true
            else for (let time = 0; time < times; time++) lengths.push(previous)
        }
    }
    if (lengths.length !== count) state.over = true
    return lengths
}
