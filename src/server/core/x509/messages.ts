import { type FaultCode } from './fault'

export type Document = 'request' | 'certificate'

const NAMES: Record<Document, string> = { request: 'CSR', certificate: 'certificate' }
const FIRST_LINES: Record<Document, string> = {
    request: '-----BEGIN CERTIFICATE REQUEST-----',
    certificate: '-----BEGIN CERTIFICATE-----',
}

/** Exactly this text for every private key: nothing of the input goes into it. */
export const PRIVATE_KEY_MESSAGE =
    'This contains a private key. It was refused and has not been kept, but it must be regarded as exposed: make a new key pair, create a new CSR from it, and send the CSR only. A private key never leaves its server.'

/** What is wrong with what was given in place of a CSR or certificate, and what to do. */
export function faultMessage(document: Document, fault: FaultCode, detail: string): string {
    const name = NAMES[document]
    const whole = `the whole ${name}, from the line ${FIRST_LINES[document]} to the END line`
    switch (fault) {
        case 'PRIVATE_KEY':
            return PRIVATE_KEY_MESSAGE
        case 'EMPTY':
            return `No ${name} was given. Paste ${whole}.`
        case 'TOO_LARGE':
            return `The text is too long for a ${name} (more than 64 KB). Paste ${whole}, and nothing else.`
        case 'NOT_FOUND':
            return `No ${name} was found in the text. Paste ${whole}; a web page or a description of it does not help.`
        case 'INCOMPLETE':
            return `The ${name} is not complete${because(detail)}. Copy it again and paste ${whole}.`
        case 'SEVERAL':
            return `There is more than one block in the text. Paste one ${name} only; for several certificates make several submittals.`
        case 'WRONG_TYPE':
            return `A ${name} is needed, but this is ${detail}. ${instead(document)}`
        case 'BASE64':
            return `The ${name} is damaged: ${detail}. Copy it again and paste ${whole}.`
        case 'MALFORMED':
            return `The ${name} is damaged or was made wrongly and cannot be read (${detail}). ${instead(document)}`
    }
}

function because(detail: string): string {
    return detail === '' ? ': its BEGIN or END line is missing' : `: ${detail}`
}

function instead(document: Document): string {
    return document === 'request'
        ? 'Create a new CSR on the server and paste that.'
        : 'Export the certificate in PEM (Base-64 encoded X.509) form and paste that.'
}
