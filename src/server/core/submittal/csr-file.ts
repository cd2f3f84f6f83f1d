import { fileHoldsPrivateKey } from '../access/private-key-file'
import { decodeBase64 } from '../x509/base64'
import { sameBytes } from '../x509/bytes'
import { attempt } from '../x509/fault'
import { fileText, load } from '../x509/load'
import { readCertificationRequest } from '../x509/read'
import { type Fault, wrong } from '../option/fault'
import { tooLong } from '../option/form-limits'
import { PURPOSE } from '../states'
import { type CertificateOrder, CSR_SOURCE } from './order'

/** What is attached in place of a pasted CSR (R3). */
export type CsrFile =
    | { kind: 'none' }
    /** There is no such file of the person who orders. */
    | { kind: 'unknown' }
    | { kind: 'too_large' }
    | { kind: 'private_key' }
    /** As if the text had been pasted. */
    | { kind: 'text'; text: string }

/** Longest file that is looked into, in bytes: a CSR of 64 KB, two bytes a character. */
export const LONGEST_FILE = 131_072

/**
 * What a file holds, given as base64: its text, or for DER the PEM of the same request. What is no request is handed on as
 * it is, so that it is judged by the same words as a pasted text.
 */
export function csrFileOf(base64: string): CsrFile {
    if (fileHoldsPrivateKey(base64)) return { kind: 'private_key' }
    const bytes = decodeBase64(base64)
    const isDer = bytes[0] === 0x30 && bytes[1] >= 0x80
    if (!isDer) return { kind: 'text', text: fileText(bytes).replace(CONTROL, '') }
    return { kind: 'text', text: readCertificationRequest(bytes).ok ? armored(base64) : base64 }
}

/** What no text has. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

function armored(base64: string): string {
    const lines = base64.replace(/\s/g, '').match(/.{1,64}/g) ?? []
    return ['-----BEGIN CERTIFICATE REQUEST-----', ...lines, '-----END CERTIFICATE REQUEST-----', ''].join('\n')
}

export function textIn(file: CsrFile): string {
    return file.kind === 'text' ? file.text : ''
}

/** What is wrong with the file itself; where no CSR is asked for, none is looked at. */
export function fileFaults(order: CertificateOrder, file: CsrFile): Fault[] {
    if (order.purpose === PURPOSE.revocation || order.csr_source === CSR_SOURCE.scm) return []
    if (file.kind === 'unknown') return [wrong('csr_file', UNKNOWN)]
    if (file.kind === 'too_large') return [wrong('csr_file', tooLong('csr'))]
    const both = order.csr.trim() !== '' && textIn(file).trim() !== ''
    return both && !isSameRequest(order.csr, textIn(file)) ? [wrong('csr_file', TWO)] : []
}

const UNKNOWN = 'The file with the CSR is not there, or is not yours. Attach it again, or paste the CSR.'
const TWO =
    'The attached CSR is another one than the pasted CSR. Keep one of them: remove the file, or empty the field.'

/** Whether two texts hold the same request, however they are written. */
function isSameRequest(one: string, other: string): boolean {
    const [first, second] = [one, other].map((text) => attempt(() => load(text)[0].der))
    if (first.ok && second.ok) return sameBytes(first.value, second.value)
    return one.replace(/\s/g, '') === other.replace(/\s/g, '')
}
