import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.organization,
    view: default_view,
    sections: [
        {
            caption: 'Organization',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'department', type: 'table_field' },
                        { field: 'service_code', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'scm_organization_id', type: 'table_field' },
                        { field: 'identity_validated_on', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Approval',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'approver', type: 'table_field' }],
                    rightElements: [{ field: 'deputy_approver', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: TABLE.organization,
    view: default_view,
    columns: ['name', 'department', 'approver', 'deputy_approver', 'active'],
})
