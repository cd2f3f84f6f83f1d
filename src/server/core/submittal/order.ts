/** The variables of the item "Secure Certificates", by the names the form gives them. */
export const ORDER_VARIABLES = [
    'department',
    'purpose',
    'kind',
    'csr',
    'additional_names',
    'server_platform',
    'server_platform_version',
    'contacts',
    'wanted_by',
    'notes',
    'expedite',
    'accept_fee',
    'expedite_reason',
] as const
export type OrderVariable = (typeof ORDER_VARIABLES)[number]

/** What a person ordered, exactly as typed. */
export type CertificateOrder = Readonly<Record<OrderVariable, string>>

/** The variables that take free text, with the words the form calls them: where a private key could be pasted. */
export const FREE_TEXT_VARIABLES: Readonly<Partial<Record<OrderVariable, string>>> = {
    csr: 'Certificate signing request (CSR)',
    additional_names: 'Additional host names',
    server_platform_version: 'Version of the server platform',
    contacts: 'Contacts to notify',
    notes: 'Notes for Certificate Services',
    expedite_reason: 'Why it is urgent',
}
