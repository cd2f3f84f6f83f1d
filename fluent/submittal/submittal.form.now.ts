import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.submittal,
    view: default_view,
    sections: [
        {
            caption: 'Submittal',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'organization', type: 'table_field' },
                        { field: 'purpose', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'status', type: 'table_field' },
                        { field: 'requested_item', type: 'table_field' },
                        { field: 'wanted_by', type: 'table_field' },
                        { field: 'certificate', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What is asked for',
            content: [{ layout: 'one-column', elements: [{ field: 'hostnames', type: 'table_field' }] }],
        },
        {
            caption: 'Key',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'key_type', type: 'table_field' },
                        { field: 'spki_sha256', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'key_size', type: 'table_field' },
                        { field: 'verdict', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Request',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'csr', type: 'table_field' },
                        { field: 'findings', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Server and contacts',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'server_platform', type: 'table_field' },
                        { field: 'server_platform_version', type: 'table_field' },
                        { field: 'key_hardware', type: 'table_field' },
                        { field: 'installation', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'revocation_reason', type: 'table_field' },
                        { field: 'reason', type: 'table_field' },
                        { field: 'contacts', type: 'table_field' },
                        { field: 'replaces', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.submittal,
    view: default_view,
    columns: ['number', 'requested_item', 'organization', 'purpose', 'kind', 'status', 'wanted_by'],
})
