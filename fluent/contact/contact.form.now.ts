import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.contact,
    view: default_view,
    sections: [
        {
            caption: 'Notification contact',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'address', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'organization', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'scope', type: 'table_field' },
                        { field: 'certificate', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Suspension',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'suspended_until', type: 'table_field' },
                        { field: 'bounced_at', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'reason', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: TABLE.contact,
    view: default_view,
    columns: ['address', 'kind', 'organization', 'scope', 'certificate', 'status', 'suspended_until'],
})
