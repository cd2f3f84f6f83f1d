import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    EmailColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { CONTACT_STATUS } from '../../src/server/core/states'

export const x_cdt_certs_contact = Table({
    name: 'x_cdt_certs_contact',
    label: 'Notification contact',
    display: 'address',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        address: EmailColumn({ label: 'Address', mandatory: true, maxLength: 254 }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            default: 'person',
            choices: { person: { label: 'Person', sequence: 10 }, list: { label: 'Distribution list', sequence: 20 } },
        }),
        scope: ChoiceColumn({
            label: 'For',
            dropdown: 'dropdown_without_none',
            default: 'certificate',
            choices: {
                organization: { label: 'All certificates of the organization', sequence: 10 },
                certificate: { label: 'One certificate', sequence: 20 },
            },
        }),
        organization: ReferenceColumn({
            label: 'Organization',
            referenceTable: 'x_cdt_certs_organization',
            mandatory: true,
        }),
        certificate: ReferenceColumn({
            label: 'Certificate',
            referenceTable: 'x_cdt_certs_certificate',
            cascadeRule: 'delete',
        }),
        status: ChoiceColumn({
            label: 'Status',
            dropdown: 'dropdown_without_none',
            default: CONTACT_STATUS.active,
            choices: {
                active: { label: 'Active', sequence: 10 },
                suspended: { label: 'Suspended', sequence: 20 },
                bounced: { label: 'Bounced', sequence: 30 },
            },
        }),
        suspended_until: DateColumn({ label: 'Suspended until' }),
        bounced_at: DateTimeColumn({ label: 'Mail came back at', readOnly: true }),
        catch_up: BooleanColumn({ label: 'To be told what it missed', default: false, readOnly: true }),
        reason: StringColumn({ label: 'Reason', maxLength: 1000 }),
        requested_item: ReferenceColumn({
            label: 'Last changed by request',
            referenceTable: 'sc_req_item',
            cascadeRule: 'clear',
            readOnly: true,
        }),
    },
    index: [
        { name: 'idx_contact_certificate', unique: false, element: ['certificate', 'status'] },
        { name: 'idx_contact_organization', unique: false, element: ['organization', 'scope'] },
        { name: 'idx_contact_suspended', unique: false, element: ['status', 'suspended_until'] },
        { name: 'idx_contact_catch_up', unique: false, element: ['catch_up'] },
        { name: 'idx_contact_address', unique: false, element: ['address'] },
    ],
})
