import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.notice,
    view: default_view,
    sections: [
        {
            caption: 'Notice',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'certificate', type: 'table_field' },
                        { field: 'delegated_admin', type: 'table_field' },
                        { field: 'stage', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'sent_at', type: 'table_field' },
                        { field: 'covered_by', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'recipients', type: 'table_field' },
                        { field: 'remark', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.notice,
    view: default_view,
    columns: ['certificate', 'stage', 'sent_at', 'recipients', 'covered_by'],
})
