import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { DOMAIN_KIND, DOMAIN_STATUS } from '../../src/server/core/states'

export const x_cdt_certs_domain = Table({
    name: 'x_cdt_certs_domain',
    label: 'Approved domain',
    display: 'name',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 253, mandatory: true }),
        root: StringColumn({ label: 'Root', maxLength: 40, readOnly: true }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            default: DOMAIN_KIND.thirdLevel,
            choices: {
                third_level: { label: 'Third-level domain and all below', sequence: 10 },
                host: { label: 'One specific host', sequence: 20 },
            },
        }),
        organization: ReferenceColumn({
            label: 'Organization',
            referenceTable: 'x_cdt_certs_organization',
            mandatory: true,
        }),
        wildcard_allowed: BooleanColumn({ label: 'Wildcard allowed', default: true }),
        status: ChoiceColumn({
            label: 'Status',
            dropdown: 'dropdown_without_none',
            default: DOMAIN_STATUS.requested,
            choices: {
                requested: { label: 'Requested', sequence: 10 },
                validating: { label: 'Validating', sequence: 20 },
                approved: { label: 'Approved', sequence: 30 },
                suspended: { label: 'Suspended', sequence: 40 },
                retired: { label: 'Retired', sequence: 50 },
            },
        }),
        dcv_method: ChoiceColumn({
            label: 'Validation method',
            dropdown: 'dropdown_with_none',
            choices: {
                cname: { label: 'DNS CNAME record', sequence: 10 },
                txt: { label: 'DNS TXT record', sequence: 20 },
                http: { label: 'File on the web server', sequence: 30 },
                email: { label: 'E-mail', sequence: 40 },
            },
        }),
        dcv_record: MultiLineTextColumn({ label: 'Validation record', maxLength: 4000 }),
        requested_item: ReferenceColumn({ label: 'Requested item', referenceTable: 'sc_req_item', readOnly: true }),
        validated_on: DateColumn({ label: 'Validated on' }),
        evidence_expires_on: DateColumn({ label: 'Evidence expires on' }),
        scm_id: StringColumn({ label: 'SCM domain id', maxLength: 40 }),
    },
    index: [
        { name: 'idx_domain_name', unique: true, element: ['name'] },
        { name: 'idx_domain_organization', unique: false, element: ['organization', 'status'] },
    ],
})
