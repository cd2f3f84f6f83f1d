import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.announcement,
    view: default_view,
    sections: [
        {
            caption: 'Announcement',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'status', type: 'table_field' },
                        { field: 'sent_at', type: 'table_field' },
                        { field: 'sent_by', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'subject', type: 'table_field' },
                        { field: 'text', type: 'table_field' },
                        { field: 'reaches', type: 'table_field' },
                        { field: 'recipients', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.announcement,
    view: default_view,
    columns: ['number', 'kind', 'subject', 'status', 'reaches', 'sent_at', 'sent_by'],
})

List({
    table: TABLE.announcementCopy,
    view: default_view,
    columns: ['sys_created_on', 'announcement', 'address', 'organization_name'],
})
