/** What openssl reads in a request or certificate, in a form that can be compared. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shells } from '../../support/openssl'

export interface Opinion {
    name: string
    pem: string
    /** null where openssl gives no verdict. */
    signature: boolean | null
    /** `CN=www.dmv.ca.gov`, sorted: openssl and we show multi-valued parts differently. */
    subject: string[]
    /** `DNS:www.dmv.ca.gov`, `IP:10.1.2.3` and so on; only kinds that both write the same way. */
    altNames: string[]
    keyBits: number
    spkiSha256: string
    /** Of certificates alone. */
    certificate?: CertificateOpinion
}

export interface CertificateOpinion {
    issuer: string[]
    serial: string
    notBefore: number
    notAfter: number
    sha1: string
    sha256: string
    /** Recipe whose key must verify it. */
    issuerName: string
}

const SHOWN = '-nameopt utf8,sep_multiline,sname'
/** Ends the output for one file. */
const END = '=== END'

export async function opinionsOfRequests(folder: string, names: readonly string[]): Promise<Opinion[]> {
    const outputs = await each(folder, names, (name) =>
        [
            `openssl req -in ${name}.csr -noout -verify 2>&1`,
            `openssl req -in ${name}.csr -noout -text -subject -pubkey ${SHOWN} 2>&1`,
        ].join('\n')
    )
    return names.map((name, i) => ({
        name,
        pem: pemOf(folder, `${name}.csr`),
        ...common(outputs[i]),
        signature: verdict(outputs[i]),
    }))
}

/** @param issuers for each name the name of its issuer's certificate */
export async function opinionsOfCertificates(
    folder: string,
    names: readonly string[],
    issuers: readonly string[]
): Promise<Opinion[]> {
    const outputs = await each(folder, names, (name, i) =>
        [
            `openssl verify -partial_chain -no_check_time -auth_level 0 -CAfile ${issuers[i]}.crt ${name}.crt 2>&1`,
            `openssl x509 -in ${name}.crt -noout -text -subject -issuer -serial -startdate -enddate -pubkey ${SHOWN} 2>&1`,
            `openssl x509 -in ${name}.crt -noout -fingerprint -sha1`,
            `openssl x509 -in ${name}.crt -noout -fingerprint -sha256`,
        ].join('\n')
    )
    return names.map((name, i) => {
        const output = outputs[i]
        const field = (pattern: RegExp) => pattern.exec(output)?.[1] ?? ''
        const fingerprint = (hash: string) =>
            field(new RegExp(`^${hash} Fingerprint=(.*)$`, 'im'))
                .replace(/:/g, '')
                .toLowerCase()
        return {
            name,
            pem: pemOf(folder, `${name}.crt`),
            ...common(output),
            signature: /: OK$/m.test(output) ? true : /signature failure/.test(output) ? false : null,
            certificate: {
                issuer: attributes(output, 'issuer'),
                serial: field(/^serial=(.*)$/m),
                notBefore: Date.parse(field(/^notBefore=(.*)$/m)),
                notAfter: Date.parse(field(/^notAfter=(.*)$/m)),
                sha1: fingerprint('sha1'),
                sha256: fingerprint('sha256'),
                issuerName: issuers[i],
            },
        }
    })
}

/** `req -verify` in the words of openssl 1.1 and of 3; null for anything but a plain yes or no. */
export function verdict(output: string): boolean | null {
    if (/verify OK/.test(output)) return true
    return /verify failure/.test(output) ? false : null
}

/** Runs a script for each name, half of them at a time on each of two processes. */
export async function each(
    folder: string,
    names: readonly string[],
    script: (name: string, index: number) => string
): Promise<string[]> {
    const scripts = names.map((name, index) => `${script(name, index)}\necho '${END}'\n`)
    const half = Math.ceil(names.length / 2)
    const outputs = await shells(folder, [scripts.slice(0, half).join(''), scripts.slice(half).join('')])
    return outputs.flatMap((output) => output.split(`${END}\n`).slice(0, -1))
}

function pemOf(folder: string, file: string): string {
    return readFileSync(join(folder, file), 'utf8')
}

function common(output: string): Pick<Opinion, 'subject' | 'altNames' | 'keyBits' | 'spkiSha256'> {
    return {
        subject: attributes(output, 'subject'),
        altNames: altNames(output),
        keyBits: Number(/Public-Key: \((\d+) bit/.exec(output)?.[1] ?? 0),
        spkiSha256: sha256OfPem(/-----BEGIN PUBLIC KEY-----([^-]+)/.exec(output)?.[1] ?? ''),
    }
}

/** The dump of the request itself holds no PEM, so the only key in the output is the one that was asked for. */
function sha256OfPem(base64: string): string {
    return createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
}

function attributes(output: string, field: string): string[] {
    const lines = output
        .slice(output.lastIndexOf(`\n${field}=`))
        .split('\n')
        .slice(2)
    const end = lines.findIndex((line) => !line.startsWith('    '))
    return lines
        .slice(0, end)
        .flatMap((line) => line.trim().split(' + '))
        .filter((attribute) => attribute !== '')
        .sort()
}

function altNames(output: string): string[] {
    const line = /Subject Alternative Name:[^\n]*\n *([^\n]*)/.exec(output)?.[1] ?? ''
    return line
        .split(', ')
        .filter((name) => /^(DNS|email|URI|Registered ID):/.test(name) || /^IP Address:[\d.]+$/.test(name))
}
