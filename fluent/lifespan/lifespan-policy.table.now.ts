import '@servicenow/sdk/global'
import { ChoiceColumn, DateColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** L1-L3: how long a certificate and its evidence may live, by the day it is issued. */
export const x_cdt_certs_lifespan_policy = Table({
    name: 'x_cdt_certs_lifespan_policy',
    label: 'Lifespan policy',
    display: 'issued_from',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        certificate_type: ChoiceColumn({
            label: 'Certificate type',
            dropdown: 'dropdown_without_none',
            default: 'tls',
            choices: {
                tls: { label: 'Public TLS', sequence: 10 },
                code_signing: { label: 'Code signing', sequence: 20 },
            },
        }),
        issued_from: DateColumn({ label: 'Issued from', mandatory: true }),
        max_validity_days: IntegerColumn({ label: 'Longest validity (days)', mandatory: true }),
        ca_max_validity_days: IntegerColumn({ label: "Longest validity, the CA's own cap (days)" }),
        domain_evidence_days: IntegerColumn({ label: 'Reuse of domain validation (days)' }),
        ca_domain_evidence_days: IntegerColumn({ label: "Reuse of domain validation, the CA's own cap (days)" }),
        identity_days: IntegerColumn({ label: 'Reuse of identity validation (days)' }),
        source: StringColumn({ label: 'Source', maxLength: 255 }),
    },
    index: [{ name: 'idx_lifespan_from', unique: true, element: ['certificate_type', 'issued_from'] }],
})
