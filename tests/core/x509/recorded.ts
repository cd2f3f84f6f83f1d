import opinions from '../../fixtures/x509/opinions.json'

/** PEM of a recorded request, by the name of its recipe. */
export function recordedRequest(name: string): string {
    return pemOf(opinions.requests, name)
}

/** PEM of a recorded certificate, by the name of its recipe. */
export function recordedCertificate(name: string): string {
    return pemOf(opinions.certificates, name)
}

function pemOf(list: readonly { name: string; pem: string }[], name: string): string {
    const found = list.find((one) => one.name === name)
    if (!found) throw new Error(`there is no recorded ${name}`)
    return found.pem
}

/** The base64 between the BEGIN and END lines, without line breaks. */
export function bodyOf(pem: string): string {
    return pem.replace(/-----[^-]+-----/g, '').replace(/\s/g, '')
}

export function bytesOf(text: string): Uint8Array {
    return Uint8Array.from(Buffer.from(text, 'latin1'))
}
