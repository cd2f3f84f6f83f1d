import { generateKeyPairSync } from 'node:crypto'
import materials from '../../fixtures/order-materials.json'

/** A file that somebody attaches to the own request, and what becomes of it. */
export interface HostileFile {
    readonly what: string
    readonly name: string
    readonly type: string
    readonly bytes: () => Uint8Array
    readonly outcome: 'kept as a file' | 'deleted' | 'refused'
}

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const TEXT = 'text/plain'
const text = (content: string) => (): Uint8Array => Buffer.from(content)

const named = (what: string, name: string): HostileFile => ({
    what,
    name,
    type: TEXT,
    bytes: text('harmless'),
    outcome: 'kept as a file',
})
const typed = (what: string, type: string, content: string): HostileFile => ({
    what,
    name: 'page.html',
    type,
    bytes: text(content),
    outcome: 'kept as a file',
})
const secret = (what: string, name: string, bytes: () => Uint8Array): HostileFile => ({
    what,
    name,
    type: 'application/octet-stream',
    bytes,
    outcome: 'deleted',
})

export const FILES: readonly HostileFile[] = [
    named('with a name that climbs', '../../../etc/passwd'),
    named('with a name of Windows that climbs', '..\\..\\windows\\win.ini'),
    named('with a name that adds a header', 'a.txt"\r\nX-Evil: 1\r\n\r\n<script>'),
    named('with markup as name', '"><img src=x onerror=alert(1)>.txt'),
    named('with two extensions', 'certificate.pem.exe'),
    named('with a name written from right to left', 'csr\u202egnp.exe'),
    named('with a zero byte in its name', 'csr.pem\u0000.exe'),
    named('with a formula as name', '=cmd|calc!A1.csv'),
    named('with an expression as name', '${gs.getUserID()}.txt'),
    named('with a name of 90 characters', `${'n'.repeat(86)}.txt`),
    typed('that calls itself a page', 'text/html', '<script>alert(1)</script>'),
    typed('that calls itself a picture with a script', 'image/svg+xml', '<svg onload="alert(1)"/>'),
    typed('that calls itself a script', 'application/javascript', 'alert(1)'),
    { what: 'that is empty', name: 'empty.pem', type: TEXT, bytes: text(''), outcome: 'refused' },
    { what: 'without a name', name: '', type: TEXT, bytes: text('harmless'), outcome: 'refused' },
    secret('that is a key with the name of a request', 'request.csr', text(KEY)),
    secret('that is a key behind a request', 'request.pem', text(`${materials.csr}\n${KEY}`)),
    secret('that is a key behind a megabyte', 'long.txt', text(`${' '.repeat(1_000_000)}${KEY}`)),
    secret('that is a key in DER', 'key.bin', () => privateKey.export({ type: 'pkcs8', format: 'der' })),
    secret('that is a picture with a key behind it', 'logo.png', () =>
        Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(KEY)])
    ),
    secret('that is a key in UTF-16', 'key.txt', () => Buffer.from(`\ufeff${KEY}`, 'utf16le')),
]
