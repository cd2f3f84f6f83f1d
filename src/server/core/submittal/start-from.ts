import { dayInShort, momentInWords } from '../notice/pacific-text'
import { type FieldMessage } from '../option/fault'
import { type DomainEvidence } from '../validation/evidence'
import { type OrderedCertificate } from './replaced-certificate'
import { type OrderVariable } from './order'

/** What an order that starts from a certificate is filled in with, and what is worth knowing about it. */
export interface OrderStart {
    values: Partial<Record<OrderVariable, string>>
    remarks: FieldMessage[]
}

export function startFrom(
    certificate: OrderedCertificate,
    contacts: readonly string[],
    evidence: readonly DomainEvidence[]
): OrderStart {
    return {
        values: {
            kind: certificate.kind,
            additional_names: certificate.names.join('\n'),
            server_platform: certificate.serverPlatform,
            server_platform_version: certificate.serverPlatformVersion,
            contacts: contacts.join('\n'),
        },
        remarks: [
            info(
                `${certificate.number} expires ${momentInWords(certificate.expiresAt)}. Make a new key and a new CSR.`
            ),
            ...(certificate.windowEndsOn === null
                ? []
                : [info(`It may be changed until ${dayInShort(certificate.windowEndsOn)}.`)]),
            ...evidence.map(evidenceRemark),
        ],
    }
}

/** D4, L2: whose control was proved, when and how. */
function evidenceRemark({ name, validatedOn, method }: DomainEvidence): FieldMessage {
    if (validatedOn === null) return info(`Control of ${name} is not proved yet: that comes first.`)
    const how = METHOD[method] === undefined ? '' : ` by ${METHOD[method]}`
    return info(`Control of ${name} was proved on ${dayInShort(validatedOn)}${how}.`)
}

const METHOD: Readonly<Record<string, string>> = {
    cname: 'a DNS record (CNAME)',
    txt: 'a DNS record (TXT)',
    http: 'a file on the web server',
    email: 'e-mail',
}

function info(message: string): FieldMessage {
    return { severity: 'info', message }
}
