/** Reads a message of the Internet (`.eml`): RFC 5322 with the MIME parts of RFC 2045 and 2046. */
import { decodeText, type Header, headerText, hexBytes, parseHeaders, parseParameterized } from './header'

export interface MailMessage {
    readonly headers: readonly Header[]
    /** The header block as it came. */
    readonly headerText: string
    readonly from: string
    readonly to: readonly string[]
    readonly cc: readonly string[]
    readonly subject: string
    readonly messageId: string
    readonly inReplyTo: readonly string[]
    readonly contentType: string
    readonly bodyText: string
    readonly bodyHtml: string
    readonly attachments: readonly MailAttachment[]
}

export interface MailAttachment {
    readonly fileName: string
    readonly contentType: string
    readonly bytes: Uint8Array
}

interface Part {
    readonly headers: readonly Header[]
    readonly body: Buffer
}

interface Content {
    text: string
    html: string
    readonly attachments: MailAttachment[]
}

/** More than this many parts inside each other is no mail that a person wrote. */
const DEEPEST = 20

/** @throws Error when there is no From field, so that nobody could be told from whom it is */
export function parseMessage(bytes: Uint8Array): MailMessage {
    const source = Buffer.from(bytes)
    const { headers, body } = splitPart(source)
    const from = addressesIn(headerText(headers, 'from'))[0]
    if (!from) throw new Error('The message has no sender (field From)')
    const content: Content = { text: '', html: '', attachments: [] }
    collect({ headers, body }, content, 0)
    return {
        headers,
        headerText: source
            .subarray(0, source.length - body.length)
            .toString('latin1')
            .trim(),
        from,
        to: addressesIn(headerText(headers, 'to')),
        cc: addressesIn(headerText(headers, 'cc')),
        subject: headerText(headers, 'subject'),
        messageId: headerText(headers, 'message-id'),
        inReplyTo: headerText(headers, 'in-reply-to').match(/<[^<>\s]+>/g) ?? [],
        contentType: headerText(headers, 'content-type') || 'text/plain',
        bodyText: content.text || textOfHtml(content.html),
        bodyHtml: content.html,
        attachments: content.attachments,
    }
}

/** The addresses of a From, To or Cc field; display names and comments are left out. */
export function addressesIn(field: string): string[] {
    const bare = field.replace(/"(?:\\.|[^"])*"/g, '').replace(/\([^()]*\)/g, '')
    return bare.match(/[^\s<>,;:]+@[^\s<>,;:]+/g) ?? []
}

function splitPart(source: Buffer): Part {
    const [end, gap] = headerEnd(source)
    const headers = parseHeaders(source.subarray(0, end).toString('utf8'))
    return { headers, body: source.subarray(end + gap) }
}

/** Where the header block ends, and the length of the empty line behind it. */
function headerEnd(source: Buffer): [end: number, gap: number] {
    const [, emptyFirst] = /^(\r?\n)/.exec(source.subarray(0, 2).toString('latin1')) ?? []
    if (emptyFirst) return [0, emptyFirst.length]
    const crlf = source.indexOf('\r\n\r\n')
    const lf = source.indexOf('\n\n')
    if (crlf === -1 && lf === -1) return [source.length, 0]
    return lf === -1 || (crlf !== -1 && crlf < lf) ? [crlf, 4] : [lf, 2]
}

function collect(part: Part, content: Content, depth: number): void {
    if (depth > DEEPEST) throw new Error('The message has too many parts inside each other')
    const type = parseParameterized(headerText(part.headers, 'content-type') || 'text/plain')
    const boundary = type.parameters.boundary
    if (type.value.startsWith('multipart/') && boundary) {
        for (const inner of splitMultipart(part.body, boundary)) collect(splitPart(inner), content, depth + 1)
        return
    }
    const disposition = parseParameterized(headerText(part.headers, 'content-disposition'))
    const bytes = decodeBody(part.body, headerText(part.headers, 'content-transfer-encoding'))
    const fileName = disposition.parameters.filename ?? type.parameters.name
    const isText = type.value === 'text/plain' || type.value === 'text/html'
    if (disposition.value === 'attachment' || fileName !== undefined || !isText) {
        content.attachments.push({ fileName: safeName(fileName ?? 'attachment'), contentType: type.value, bytes })
        return
    }
    const text = decodeText(bytes, type.parameters.charset ?? 'utf-8').replace(/\r\n/g, '\n')
    if (type.value === 'text/html') content.html += text
    else content.text += text
}

/** The parts between the delimiter lines; what stands before the first and behind the last is no part. */
function splitMultipart(body: Buffer, boundary: string): Buffer[] {
    const text = body.toString('latin1')
    const escaped = boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const pieces = text.split(new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`))
    const parts: Buffer[] = []
    for (let index = 2; index < pieces.length; index += 2) {
        if (pieces[index - 1] === '--') break
        parts.push(Buffer.from((pieces[index] ?? '').replace(/^\r?\n/, ''), 'latin1'))
    }
    return parts
}

function decodeBody(body: Buffer, encoding: string): Buffer {
    switch (encoding.toLowerCase()) {
        case 'base64':
            return Buffer.from(body.toString('latin1'), 'base64')
        case 'quoted-printable':
            return hexBytes(
                body
                    .toString('latin1')
                    .replace(/[ \t]+(?=\r?\n)/g, '')
                    .replace(/=\r?\n/g, ''),
                '='
            )
        default:
            return body
    }
}

/** A file name is a name, never a path. */
function safeName(name: string): string {
    return name.replace(/^.*[\\/]/, '').replace(/\p{Cc}/gu, '') || 'attachment'
}

const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** The words of an HTML body, for mails that bring no plain text. */
function textOfHtml(html: string): string {
    return html
        .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
        .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d)\s*>/gi, '\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITY[name] ?? '')
        .trim()
}
