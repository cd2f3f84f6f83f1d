import '@servicenow/sdk/global'
import { EmailColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** An announcement as one address gets it. The mail goes out with the row; the unique key makes a second one impossible. */
export const x_cdt_certs_announcement_copy = Table({
    name: 'x_cdt_certs_announcement_copy',
    label: 'Announcement sent',
    display: 'address',
    allowWebServiceAccess: true,
    schema: {
        copy_key: StringColumn({ label: 'Copy key', maxLength: 300, mandatory: true, readOnly: true }),
        announcement: ReferenceColumn({
            label: 'Announcement',
            referenceTable: 'x_cdt_certs_announcement',
            readOnly: true,
        }),
        address: EmailColumn({ label: 'Address', maxLength: 254, readOnly: true }),
        organization_name: StringColumn({ label: 'Department', maxLength: 100, readOnly: true }),
    },
    index: [
        { name: 'idx_announcement_copy_key', unique: true, element: ['copy_key'] },
        { name: 'idx_announcement_copy_of', unique: false, element: ['announcement'] },
    ],
})
