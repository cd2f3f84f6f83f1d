import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.delegatedAdmin,
    view: default_view,
    sections: [
        {
            caption: 'Delegated administrator',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'user', type: 'table_field' },
                        { field: 'shared_account', type: 'table_field' },
                        { field: 'organization', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'login', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'scm_id', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Password and training',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'password_changed_on', type: 'table_field' },
                        { field: 'password_expires_on', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'training_sent_on', type: 'table_field' },
                        { field: 'trained_on', type: 'table_field' },
                        { field: 'reviewed_on', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Access history',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'requested_item', type: 'table_field' },
                        { field: 'access_history', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.delegatedAdmin,
    view: default_view,
    columns: ['login', 'user', 'organization', 'status', 'password_expires_on', 'reviewed_on'],
})
