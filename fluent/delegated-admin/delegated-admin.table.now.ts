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
import { ADMIN_STATUS } from '../../src/server/core/states'

export const x_cdt_certs_delegated_admin = Table({
    name: 'x_cdt_certs_delegated_admin',
    label: 'Delegated administrator',
    display: 'login',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        user: ReferenceColumn({ label: 'User', referenceTable: 'sys_user' }),
        organization: ReferenceColumn({
            label: 'Organization',
            referenceTable: 'x_cdt_certs_organization',
            mandatory: true,
        }),
        shared_account: BooleanColumn({ label: 'Shared departmental account', default: false }),
        login: StringColumn({ label: 'SCM login', maxLength: 100, mandatory: true }),
        scm_id: StringColumn({ label: 'SCM administrator id', maxLength: 40 }),
        status: ChoiceColumn({
            label: 'Status',
            dropdown: 'dropdown_without_none',
            default: ADMIN_STATUS.requested,
            choices: {
                requested: { label: 'Requested', sequence: 10 },
                provisioned: { label: 'Provisioned', sequence: 20 },
                active: { label: 'Active', sequence: 30 },
                suspended: { label: 'Suspended', sequence: 40 },
                removed: { label: 'Removed', sequence: 50 },
            },
        }),
        password_changed_on: DateColumn({ label: 'Password changed on' }),
        password_expires_on: DateColumn({ label: 'Password expires on', readOnly: true }),
        training_sent_on: DateColumn({ label: 'Training sent on' }),
        trained_on: DateColumn({ label: 'Trained on' }),
        reviewed_on: DateColumn({ label: 'Access reviewed on' }),
        requested_item: ReferenceColumn({ label: 'Requested item', referenceTable: 'sc_req_item', readOnly: true }),
        access_history: MultiLineTextColumn({ label: 'Access history', maxLength: 8000, readOnly: true }),
    },
    index: [
        { name: 'idx_da_scm_id', unique: true, element: ['scm_id'] },
        { name: 'idx_da_organization', unique: false, element: ['organization', 'status'] },
        { name: 'idx_da_user', unique: false, element: ['user'] },
    ],
})

/** Which delegated administrator may issue for which approved domain (A1). */
export const x_cdt_certs_m2m_admin_domain = Table({
    name: 'x_cdt_certs_m2m_admin_domain',
    label: 'Delegated domain',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        delegated_admin: ReferenceColumn({
            label: 'Delegated administrator',
            referenceTable: 'x_cdt_certs_delegated_admin',
            mandatory: true,
            cascadeRule: 'delete',
        }),
        domain: ReferenceColumn({
            label: 'Approved domain',
            referenceTable: 'x_cdt_certs_domain',
            mandatory: true,
            cascadeRule: 'delete',
        }),
    },
    index: [{ name: 'idx_da_domain', unique: true, element: ['delegated_admin', 'domain'] }],
})
