import '@servicenow/sdk/global'
import { BooleanColumn, DateColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_cdt_certs_organization = Table({
    name: 'x_cdt_certs_organization',
    label: 'Organization',
    display: 'name',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        department: ReferenceColumn({ label: 'Department', referenceTable: 'cmn_department', mandatory: true }),
        approver: ReferenceColumn({ label: 'Approver', referenceTable: 'sys_user' }),
        deputy_approver: ReferenceColumn({ label: 'Deputy approver', referenceTable: 'sys_user' }),
        scm_organization_id: StringColumn({ label: 'SCM organization id', maxLength: 40 }),
        identity_validated_on: DateColumn({ label: 'Identity validated on' }),
        service_code: StringColumn({ label: 'Service code', maxLength: 10, default: 'Z801' }),
        active: BooleanColumn({ label: 'Active', default: true }),
    },
    index: [{ name: 'idx_org_department', unique: true, element: ['department'] }],
})
