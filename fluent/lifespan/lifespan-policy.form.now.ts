import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.lifespanPolicy,
    view: default_view,
    sections: [
        {
            caption: 'Lifespan policy',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'certificate_type', type: 'table_field' },
                        { field: 'issued_from', type: 'table_field' },
                        { field: 'max_validity_days', type: 'table_field' },
                        { field: 'ca_max_validity_days', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'domain_evidence_days', type: 'table_field' },
                        { field: 'ca_domain_evidence_days', type: 'table_field' },
                        { field: 'identity_days', type: 'table_field' },
                        { field: 'source', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: TABLE.lifespanPolicy,
    view: default_view,
    columns: [
        'certificate_type',
        'issued_from',
        'max_validity_days',
        'ca_max_validity_days',
        'domain_evidence_days',
        'ca_domain_evidence_days',
        'identity_days',
        'source',
    ],
})
