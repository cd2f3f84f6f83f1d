import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.change,
    view: default_view,
    sections: [
        {
            caption: 'Change of access',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'record_name', type: 'table_field' },
                        { field: 'table_name', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'who', type: 'table_field' },
                        { field: 'requested_item', type: 'table_field' },
                        { field: 'sys_created_on', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'what', type: 'table_field' },
                        { field: 'why', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.change,
    view: default_view,
    columns: ['sys_created_on', 'who', 'kind', 'table_name', 'record_name', 'what', 'why', 'requested_item'],
})
