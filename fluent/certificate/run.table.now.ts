import '@servicenow/sdk/global'
import { BooleanColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** How far recurring work has come, so that a run that is cut off goes on where it stopped. */
export const x_cdt_certs_run = Table({
    name: 'x_cdt_certs_run',
    label: 'Recurring work',
    display: 'name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 40, mandatory: true }),
        fingerprint: StringColumn({ label: 'Begun for', maxLength: 64 }),
        position: StringColumn({ label: 'Last record done', maxLength: 32 }),
        done: BooleanColumn({ label: 'Done', default: false }),
    },
    index: [{ name: 'idx_run_name', unique: true, element: ['name'] }],
})
