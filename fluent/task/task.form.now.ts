import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.task,
    view: default_view,
    sections: [
        {
            caption: 'Task',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'organization', type: 'table_field' },
                        { field: 'request_number', type: 'table_field' },
                        { field: 'requested_item', type: 'table_field' },
                        { field: 'requested_item.opened_by', type: 'table_field' },
                        { field: 'submittal', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'assignment_group', type: 'table_field' },
                        { field: 'assigned_to', type: 'table_field' },
                        { field: 'waiting_on', type: 'table_field' },
                        { field: 'waiting_since', type: 'table_field' },
                        { field: 'objective_at', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What to do',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'short_description', type: 'table_field' },
                        { field: 'steps', type: 'table_field' },
                        { field: 'question', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Access, domain and vendor',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'delegated_admin', type: 'table_field' },
                        { field: 'scm_login', type: 'table_field' },
                        { field: 'session_at', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'domain', type: 'table_field' },
                        { field: 'validation_record', type: 'table_field' },
                        { field: 'vendor_case', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What was asked for',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'submittal.purpose', type: 'table_field' },
                        { field: 'submittal.kind', type: 'table_field' },
                        { field: 'submittal.hostnames', type: 'table_field' },
                        { field: 'submittal.key_type', type: 'table_field' },
                        { field: 'submittal.key_size', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'submittal.server_platform', type: 'table_field' },
                        { field: 'submittal.server_platform_version', type: 'table_field' },
                        { field: 'submittal.wanted_by', type: 'table_field' },
                        { field: 'submittal.contacts', type: 'table_field' },
                        { field: 'submittal.replaces', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'submittal.findings', type: 'table_field' },
                        { field: 'submittal.csr', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Certificate',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'issued_certificate', type: 'table_field' },
                        { field: 'certificate', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Service level',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'expedited', type: 'table_field' },
                        { field: 'requested_at', type: 'table_field' },
                        { field: 'started_at', type: 'table_field' },
                        { field: 'at_risk_at', type: 'table_field' },
                        { field: 'target_at', type: 'table_field' },
                        { field: 'finished_at', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'outcome', type: 'table_field' },
                        { field: 'warned', type: 'table_field' },
                        { field: 'work_days', type: 'table_field' },
                        { field: 'times', type: 'table_field' },
                        { field: 'reopened', type: 'table_field' },
                        { field: 'breach_cause', type: 'table_field' },
                        { field: 'breach_reason', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Renewal',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'renewable_from', type: 'table_field' },
                        { field: 'start_by', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'too_late_after', type: 'table_field' },
                        { field: 'closure_evidence', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Notes',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'comments', type: 'table_field' },
                        { field: 'work_notes', type: 'table_field' },
                        { field: 'close_notes', type: 'table_field' },
                        { type: 'formatter', formatterRef: 'Activities_Filtered' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.task,
    view: default_view,
    columns: [
        'number',
        'kind',
        'short_description',
        'organization',
        'state',
        'waiting_on',
        'assigned_to',
        'target_at',
        'objective_at',
    ],
})
