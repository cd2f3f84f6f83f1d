import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    EmailColumn,
    IntegerColumn,
    MultiLineTextColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** What one address was told by one run. Its mail goes out with the row; the unique key makes a second one impossible. */
export const x_cdt_certs_digest = Table({
    name: 'x_cdt_certs_digest',
    label: 'Notice digest',
    display: 'address',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        digest_key: StringColumn({ label: 'Digest key', maxLength: 300, mandatory: true, readOnly: true }),
        address: EmailColumn({ label: 'Address', maxLength: 254, readOnly: true }),
        stage: ChoiceColumn({
            label: 'Most urgent stage',
            dropdown: 'dropdown_without_none',
            readOnly: true,
            choices: {
                window_open: { label: 'Renewal window opened', sequence: 10 },
                start_by: { label: 'Latest day to start', sequence: 20 },
                one_week: { label: 'One week left', sequence: 30 },
                one_day: { label: 'One day left', sequence: 40 },
                expired: { label: 'Expired', sequence: 50 },
            },
        }),
        certificates: IntegerColumn({ label: 'Certificates', readOnly: true }),
        notices: MultiLineTextColumn({ label: 'Notices', maxLength: 12000, readOnly: true }),
    },
    index: [{ name: 'idx_digest_key', unique: true, element: ['digest_key'] }],
})
