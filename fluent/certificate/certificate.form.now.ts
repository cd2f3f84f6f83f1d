import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.certificate,
    view: default_view,
    sections: [
        {
            caption: 'Certificate',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'common_name', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'organization', type: 'table_field' },
                        { field: 'domain', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'status', type: 'table_field' },
                        { field: 'expires_at', type: 'table_field' },
                        { field: 'window_ends_on', type: 'table_field' },
                        { field: 'managed_by', type: 'table_field' },
                        { field: 'installed_by', type: 'table_field' },
                    ],
                },
            ],
        },
        { caption: 'Names', content: [{ layout: 'one-column', elements: [{ field: 'names', type: 'table_field' }] }] },
        {
            caption: 'Renewal',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'renewable_from', type: 'table_field' },
                        { field: 'start_by', type: 'table_field' },
                        { field: 'too_late_after', type: 'table_field' },
                        { field: 'issue_expected_on', type: 'table_field' },
                        { field: 'reachability', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'automation', type: 'table_field' },
                        { field: 'not_needed_since', type: 'table_field' },
                        { field: 'replaces', type: 'table_field' },
                        { field: 'replaced_by', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Server',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'server_platform', type: 'table_field' }],
                    rightElements: [{ field: 'server_platform_version', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Details',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'issuer', type: 'table_field' },
                        { field: 'issued_to', type: 'table_field' },
                        { field: 'serial', type: 'table_field' },
                        { field: 'key_type', type: 'table_field' },
                        { field: 'key_size', type: 'table_field' },
                        { field: 'scm_id', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'not_before', type: 'table_field' },
                        { field: 'not_after', type: 'table_field' },
                        { field: 'delivered_at', type: 'table_field' },
                        { field: 'fingerprint', type: 'table_field' },
                        { field: 'spki_sha256', type: 'table_field' },
                        { field: 'submittal', type: 'table_field' },
                    ],
                },
            ],
        },
        { caption: 'Text', content: [{ layout: 'one-column', elements: [{ field: 'pem', type: 'table_field' }] }] },
    ],
})

List({
    table: TABLE.certificate,
    view: default_view,
    columns: ['number', 'common_name', 'organization', 'kind', 'status', 'expires_at', 'start_by', 'managed_by'],
})
