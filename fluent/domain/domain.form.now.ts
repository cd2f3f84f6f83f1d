import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.domain,
    view: default_view,
    sections: [
        {
            caption: 'Approved domain',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'organization', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'status', type: 'table_field' },
                        { field: 'root', type: 'table_field' },
                        { field: 'wildcard_allowed', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Validation',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'dcv_method', type: 'table_field' },
                        { field: 'dcv_record', type: 'table_field' },
                        { field: 'requested_item', type: 'table_field' },
                        { field: 'validated_on', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'evidence_expires_on', type: 'table_field' },
                        { field: 'scm_id', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.domain,
    view: default_view,
    columns: ['name', 'organization', 'kind', 'status', 'wildcard_allowed', 'evidence_expires_on'],
})
