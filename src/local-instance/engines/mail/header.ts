/** Header fields of a message: RFC 5322 section 2.2, encoded words of RFC 2047, parameters of RFC 2045 and RFC 2231. */

export interface Header {
    readonly name: string
    readonly value: string
}

/** A header field with parameters: `text/plain; charset=utf-8`. */
export interface ParameterizedValue {
    /** What stands before the first parameter, in lower case. */
    readonly value: string
    readonly parameters: Readonly<Record<string, string>>
}

const ENCODED_WORD = /=\?([^?\s*]+)(?:\*[^?]*)?\?([bq])\?([^?\s]*)\?=/gi

/** Splits a header block into its fields; a line that begins with white space goes on with the one before. */
export function parseHeaders(block: string): Header[] {
    return block
        .replace(/\r?\n[ \t]+/g, ' ')
        .split(/\r?\n/)
        .map((line) => /^([!-9;-~]+):\s*(.*)$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => ({ name: match[1] ?? '', value: (match[2] ?? '').trim() }))
}

/** The first field of this name, its encoded words decoded; empty when there is none. */
export function headerText(headers: readonly Header[], name: string): string {
    return decodeWords(headers.find((header) => header.name.toLowerCase() === name)?.value ?? '')
}

/** White space between two encoded words belongs to neither (RFC 2047 section 6.2). */
export function decodeWords(text: string): string {
    return text
        .replace(/(\?=)\s+(=\?)/g, '$1$2')
        .replace(ENCODED_WORD, (_, charset: string, encoding: string, content: string) =>
            decodeText(encoding.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : fromQ(content), charset)
        )
}

export function parseParameterized(text: string): ParameterizedValue {
    const [value = '', ...rest] = text.match(/(?:"(?:\\.|[^"])*"|[^;"])+/g) ?? []
    const parameters: Record<string, string> = {}
    for (const part of rest) {
        const [, name, content = ''] = /^\s*([^=\s]+?)\s*=\s*([\s\S]*?)\s*$/.exec(part) ?? []
        if (name) setParameter(parameters, name.toLowerCase(), content.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1'))
    }
    return { value: value.trim().toLowerCase(), parameters }
}

/** `filename*=UTF-8''a%20b` counts more than the `filename` beside it; else the value may hold encoded words. */
function setParameter(parameters: Record<string, string>, name: string, content: string): void {
    const [, charset, encoded] = /^([^']*)'[^']*'(.*)$/.exec(content) ?? []
    if (name.endsWith('*') && encoded !== undefined)
        parameters[name.slice(0, -1)] = decodeText(percentBytes(encoded), charset || 'utf-8')
    else if (parameters[name] === undefined) parameters[name] = decodeWords(content)
}

/** Bytes as text; a charset that is not known is read as Latin-1, which loses no byte. */
export function decodeText(bytes: Uint8Array, charset: string): string {
    try {
        return new TextDecoder(charset).decode(bytes)
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_NOT_SUPPORTED') throw error
        return Buffer.from(bytes).toString('latin1')
    }
}

function fromQ(content: string): Buffer {
    return hexBytes(content.replace(/_/g, ' '), '=')
}

function percentBytes(content: string): Buffer {
    return hexBytes(content, '%')
}

/** Text in which `<mark>XX` stands for a byte. */
export function hexBytes(text: string, mark: '=' | '%'): Buffer {
    const pattern = new RegExp(`${mark}([0-9A-Fa-f]{2})`, 'g')
    return Buffer.from(
        text.replace(pattern, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1'
    )
}
