import { generateKeyPairSync } from 'node:crypto'
import { type TestAuthority } from './test-authority'

/** Everything the story needs that somebody makes outside the service: requests and issued certificates, in PEM. */
export interface Materials {
    /** The approved domain that the names below lie in. */
    readonly domain: string
    readonly names: readonly string[]
    readonly csr: string
    /** The same request with one byte of its signature changed. */
    readonly tampered: string
    /** A request with a 1024-bit RSA key. */
    readonly weak: string
    /** For one host each, to be put beside the first request. */
    readonly other: { readonly name: string; readonly csr: string }
    readonly certificates: {
        readonly right: string
        /** Made with the requested key, but one name is missing and one is there that nobody asked for. */
        readonly otherNames: string
        /** With the requested names, but made with another key. */
        readonly otherKey: string
    }
    readonly renewal: { readonly csr: string; readonly certificate: string }
}

/** When the story's certificates begin and end; the first lasts less than Sectigo's 199 days. */
export const VALIDITY = {
    first: { notBefore: new Date('2026-11-30T12:00:00Z'), notAfter: new Date('2027-06-17T04:00:00Z') },
    renewed: { notBefore: new Date('2027-05-12T12:00:00Z'), notAfter: new Date('2027-08-18T23:59:59Z') },
}

/** Makes all materials anew with openssl. */
export function makeMaterials(authority: TestAuthority, domain: string): Materials {
    const names = [`www.${domain}`, `api.${domain}`, `portal.${domain}`]
    const request = authority.request(names)
    const stranger = authority.request(names)
    const renewal = authority.request(names, 'ec:P-256')
    const other = { name: `intranet.${domain}`, csr: authority.request([`intranet.${domain}`]).csr }
    return {
        domain,
        names,
        csr: request.csr,
        tampered: withChangedSignature(request.csr),
        weak: authority.request(names, 'rsa:1024').csr,
        other,
        certificates: {
            right: authority.issue(request, names, VALIDITY.first),
            otherNames: authority.issue(request, [names[0], names[1], `mail.${domain}`], VALIDITY.first),
            otherKey: authority.issue(stranger, names, VALIDITY.first),
        },
        renewal: { csr: renewal.csr, certificate: authority.issue(renewal, names, VALIDITY.renewed) },
    }
}

/** A private key made for this moment: pasted into the order form by mistake, as it happens. */
export function privateKeyMadeNow(): string {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The signature of a request is the last part of its DER text. */
function withChangedSignature(pem: string): string {
    const lines = pem.trim().split('\n')
    const der = Buffer.from(lines.slice(1, -1).join(''), 'base64')
    der[der.length - 20] ^= 0x01
    const text = der.toString('base64').match(/.{1,64}/g) ?? []
    return [lines[0], ...text, lines[lines.length - 1], ''].join('\n')
}
