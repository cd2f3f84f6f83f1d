/** Forms that carry files (RFC 7578), read from where their body is spooled: a file of the form is a range of it. */
import { ApiError, badRequest } from './errors'
import { type FormBody, type UploadedFile } from './http'
import { type SpooledBody } from './spool'

/** What the names, types and texts of a form may take in memory, in bytes; files stay where they are spooled. */
const HEAD_LIMIT = 16 * 1024
const TEXT_LIMIT = 5 * 1024 * 1024
const CRLF = '\r\n'

/** @throws ApiError 400 when the body is no multipart form, 413 when its texts are too long */
export function multipartForm(contentType: string, body: SpooledBody): FormBody {
    const fields = new URLSearchParams()
    const files: UploadedFile[] = []
    let texts = 0
    for (const part of partsOf(body, boundaryOf(contentType))) {
        const { headers, start } = headOf(body, part)
        const name = parameterOf(headers.get('content-disposition'), 'name')
        const fileName = parameterOf(headers.get('content-disposition'), 'filename')
        if (name === null) throw malformed('A part has no name')
        if (fileName === null) {
            texts += part.end - start
            if (texts > TEXT_LIMIT)
                throw new ApiError(413, 'Request entity too large', `Texts are limited to ${TEXT_LIMIT} bytes`)
            fields.append(name, body.read(start, part.end).toString('utf8'))
        } else {
            const contentType = headers.get('content-type') ?? 'application/octet-stream'
            files.push({ field: name, fileName, contentType, content: body.range(start, part.end) })
        }
    }
    return { fields, files }
}

interface Part {
    readonly start: number
    readonly end: number
}

function boundaryOf(contentType: string): string {
    const match = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
    const boundary = match?.[1] ?? match?.[2]
    if (!boundary) throw malformed('The content type has no boundary')
    return boundary
}

/** What lies between the delimiters, from the first to the one that closes the form. */
function partsOf(body: SpooledBody, boundary: string): Part[] {
    const opening = Buffer.from(`--${boundary}`)
    const delimiter = Buffer.from(`${CRLF}--${boundary}`)
    const parts: Part[] = []
    let start = body.read(0, opening.length).equals(opening) ? afterDelimiter(body, opening.length) : null
    if (start === null) throw malformed('The body does not begin with its boundary')
    for (const at of positionsOf(body, delimiter)) {
        if (at + CRLF.length < start) continue
        parts.push({ start, end: Math.max(start, at) })
        start = afterDelimiter(body, at + delimiter.length)
        if (start === null) return parts
    }
    throw malformed('The form is not closed')
}

/** Where the part behind a delimiter begins; null behind the one that closes the form. */
function afterDelimiter(body: SpooledBody, end: number): number | null {
    const rest = body.read(end, end + HEAD_LIMIT)
    if (rest.subarray(0, 2).toString('latin1') === '--') return null
    const line = rest.indexOf(CRLF)
    if (line < 0 || rest.subarray(0, line).toString('latin1').trim() !== '')
        throw malformed('A delimiter is followed by text')
    return end + line + CRLF.length
}

/** Where a text occurs, found piece by piece; it may begin in one piece and end in the next. */
function* positionsOf(body: SpooledBody, wanted: Buffer): Generator<number> {
    let [kept, offset]: [Buffer, number] = [Buffer.alloc(0), 0]
    for (const piece of body.pieces()) {
        const text = Buffer.concat([kept, piece])
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) yield offset + at
        kept = text.subarray(Math.max(0, text.length - wanted.length + 1))
        offset += text.length - kept.length
    }
}

function headOf(body: SpooledBody, { start, end }: Part): { headers: ReadonlyMap<string, string>; start: number } {
    // The empty line may follow the delimiter at once.
    const text = `${CRLF}${body.read(start, Math.min(end, start + HEAD_LIMIT)).toString('utf8')}`
    const length = text.indexOf(CRLF + CRLF)
    if (length < 0) throw malformed('The headers of a part do not end')
    const headers = new Map<string, string>()
    for (const line of text.slice(0, length).split(CRLF).filter(Boolean)) {
        const colon = line.indexOf(':')
        if (colon < 1) throw malformed('A part has a header without a name')
        headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
    }
    return { headers, start: start + Buffer.byteLength(text.slice(0, length)) + CRLF.length }
}

/** A parameter of a Content-Disposition; browsers write a quote as %22 and line ends as %0D and %0A. */
function parameterOf(disposition: string | undefined, name: string): string | null {
    const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;]*))`, 'i').exec(disposition ?? '')
    const text = match && (match[1] ?? match[2] ?? '')
    return text === null ? null : text.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n')
}

function malformed(detail: string): ApiError {
    return badRequest('Malformed multipart body', detail)
}
