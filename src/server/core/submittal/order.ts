/** The variables of the certificate items, by the names their form gives them. */
export const ORDER_VARIABLES = [
    'department',
    'kind',
    'purpose',
    'certificate',
    'revocation_reason',
    'reason',
    'wanted_by',
    'csr_source',
    'csr',
    'csr_file',
    'key_hardware',
    'additional_names',
    'server_platform',
    'server_platform_version',
    'installation',
    'more_certificates',
    'contacts',
    'notes',
    'expedite',
    'accept_fee',
    'expedite_reason',
] as const
export type OrderVariable = (typeof ORDER_VARIABLES)[number]

/** What a person ordered, exactly as typed; of an attached file its sys_id. */
export type CertificateOrder = Readonly<Record<OrderVariable, string>>

/** The order that a record of values holds: what is not given is empty, and a list of rows becomes their JSON. */
export function certificateOrder(values: Readonly<Record<string, unknown>>): CertificateOrder {
    const text = (value: unknown): string => {
        if (typeof value === 'string') return value
        return Array.isArray(value) ? JSON.stringify(value) : ''
    }
    return Object.fromEntries(ORDER_VARIABLES.map((name) => [name, text(values[name])])) as CertificateOrder
}

/** The variables that take free text, with the words the form calls them: where a private key could be pasted. */
export const FREE_TEXT_VARIABLES: Readonly<Partial<Record<OrderVariable, string>>> = {
    csr: 'Certificate signing request (CSR)',
    csr_file: 'CSR as a file',
    additional_names: 'Host names',
    server_platform_version: 'Version of the server platform',
    more_certificates: 'More certificates',
    contacts: 'Contacts to notify',
    notes: 'Notes for Certificate Services',
    reason: 'What happened',
    expedite_reason: 'Why it is urgent',
}

/** R3: how the request for a certificate comes about. */
export const CSR_SOURCE = {
    /** Pasted or attached here. */
    here: 'here',
    /** The department makes it in Sectigo Certificate Manager; the order names the host names. */
    scm: 'scm',
} as const

/** What a code-signing key lives in (CA/B code signing requirements 6.2.7.4.1): never in a file. */
export const KEY_HARDWARE = {
    /** The certificate authority ships a token with the key in it. */
    token: 'token',
    /** A module of the department's own, with a statement of its maker about the key. */
    module: 'module',
    /** A module in a cloud, with its statement about the key. */
    cloud: 'cloud',
} as const

/** C5: who installs the certificate. */
export const INSTALLATION = { customer: 'customer', cdt: 'cdt' } as const

/** Why a certificate is revoked, as the certificate authority asks a subscriber (RFC 5280 5.3.1). */
export const REVOCATION_REASON = {
    key_compromise: 'Its private key is, or may be, known to others',
    superseded: 'A newer certificate took its place',
    cessation_of_operation: 'The site or server is given up',
    affiliation_changed: 'Names or organization in it are not right any more',
    unspecified: 'Another reason',
} as const

/** A reason in words; empty for what is none. */
export function revocationInWords(reason: string): string {
    return (REVOCATION_REASON as Readonly<Record<string, string>>)[reason] ?? ''
}
