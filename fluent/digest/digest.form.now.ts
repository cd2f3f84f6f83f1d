import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Form({
    table: TABLE.digest,
    view: default_view,
    sections: [
        {
            caption: 'Digest',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'address', type: 'table_field' },
                        { field: 'stage', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'certificates', type: 'table_field' },
                        { field: 'sys_created_on', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({ table: TABLE.digest, view: default_view, columns: ['sys_created_on', 'address', 'stage', 'certificates'] })
