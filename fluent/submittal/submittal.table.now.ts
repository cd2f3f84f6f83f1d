import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateColumn,
    IntegerColumn,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { PURPOSE, SUBMITTAL_STATUS } from '../../src/server/core/states'
import { INSTALLATION, REVOCATION_REASON } from '../../src/server/core/submittal/order'

export const x_cdt_certs_submittal = Table({
    name: 'x_cdt_certs_submittal',
    label: 'Security Certificate Submittal',
    display: 'number',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        number: StringColumn({
            label: 'Number',
            maxLength: 40,
            readOnly: true,
            default: 'javascript:getNextObjNumberPadded();',
        }),
        requested_item: ReferenceColumn({ label: 'Requested item', referenceTable: 'sc_req_item' }),
        organization: ReferenceColumn({
            label: 'Organization',
            referenceTable: 'x_cdt_certs_organization',
            mandatory: true,
        }),
        purpose: ChoiceColumn({
            label: 'Purpose',
            dropdown: 'dropdown_without_none',
            default: PURPOSE.new,
            choices: {
                new: { label: 'New', sequence: 10 },
                renewal: { label: 'Renewal', sequence: 20 },
                reissue: { label: 'Reissue', sequence: 30 },
                revocation: { label: 'Revocation', sequence: 40 },
            },
        }),
        kind: ChoiceColumn({
            label: 'Certificate kind',
            dropdown: 'dropdown_without_none',
            default: 'single',
            choices: {
                single: { label: 'SSL/TLS single name', sequence: 10 },
                san: { label: 'SSL/TLS multi-domain (SAN)', sequence: 20 },
                wildcard: { label: 'SSL/TLS wildcard', sequence: 30 },
                code_signing: { label: 'Code signing', sequence: 40 },
            },
        }),
        csr: MultiLineTextColumn({ label: 'Certificate signing request (CSR)', maxLength: 65000 }),
        hostnames: MultiLineTextColumn({ label: 'Host names', maxLength: 32000 }),
        name_set_key: StringColumn({ label: 'Name set key', maxLength: 64, readOnly: true }),
        key_type: StringColumn({ label: 'Key type', maxLength: 20, readOnly: true }),
        key_size: IntegerColumn({ label: 'Key size (bits)', readOnly: true }),
        spki_sha256: StringColumn({ label: 'Public key SHA-256', maxLength: 64, readOnly: true }),
        key_hardware: ChoiceColumn({
            label: 'Key hardware',
            dropdown: 'dropdown_with_none',
            choices: {
                token: { label: 'Token from the certificate authority', sequence: 10 },
                module: { label: 'Hardware module of the department', sequence: 20 },
                cloud: { label: 'Hardware module in a cloud', sequence: 30 },
            },
        }),
        revocation_reason: ChoiceColumn({
            label: 'Reason of the revocation',
            dropdown: 'dropdown_with_none',
            choices: {
                key_compromise: { label: REVOCATION_REASON.key_compromise, sequence: 10 },
                superseded: { label: REVOCATION_REASON.superseded, sequence: 20 },
                cessation_of_operation: { label: REVOCATION_REASON.cessation_of_operation, sequence: 30 },
                affiliation_changed: { label: REVOCATION_REASON.affiliation_changed, sequence: 40 },
                unspecified: { label: REVOCATION_REASON.unspecified, sequence: 50 },
            },
        }),
        reason: MultiLineTextColumn({ label: 'What happened', maxLength: 4000 }),
        installation: ChoiceColumn({
            label: 'Installed by',
            dropdown: 'dropdown_without_none',
            default: INSTALLATION.customer,
            choices: {
                customer: { label: 'The department, at no cost', sequence: 10 },
                cdt: { label: 'CDT, at an associated cost', sequence: 20 },
            },
        }),
        server_platform: StringColumn({ label: 'Server platform', maxLength: 40 }),
        server_platform_version: StringColumn({ label: 'Server platform version', maxLength: 40 }),
        contacts: MultiLineTextColumn({ label: 'Contacts to notify', maxLength: 4000 }),
        wanted_by: DateColumn({ label: 'Wanted by' }),
        verdict: StringColumn({ label: 'Verdict', maxLength: 10, readOnly: true }),
        findings: MultiLineTextColumn({ label: 'Findings', maxLength: 8000, readOnly: true }),
        certificate: ReferenceColumn({
            label: 'Resulting certificate',
            referenceTable: 'x_cdt_certs_certificate',
            cascadeRule: 'clear',
        }),
        replaces: ReferenceColumn({
            label: 'Certificate it replaces or revokes',
            referenceTable: 'x_cdt_certs_certificate',
            cascadeRule: 'clear',
        }),
        status: ChoiceColumn({
            label: 'Status',
            dropdown: 'dropdown_without_none',
            default: SUBMITTAL_STATUS.submitted,
            choices: {
                refused: { label: 'Not accepted', sequence: 5 },
                submitted: { label: 'Submitted', sequence: 10 },
                approved: { label: 'Approved', sequence: 20 },
                fulfilled: { label: 'Fulfilled', sequence: 30 },
                rejected: { label: 'Rejected', sequence: 40 },
                cancelled: { label: 'Cancelled', sequence: 50 },
            },
        }),
    },
    index: [
        { name: 'idx_subm_item', unique: false, element: ['requested_item'] },
        { name: 'idx_subm_name_set', unique: false, element: ['name_set_key', 'status'] },
    ],
    autoNumber: { prefix: 'SCS', number: 1000, numberOfDigits: 7 },
})
