import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { ANNOUNCEMENT_STATUS } from '../../src/server/core/states'

/** N5: what all delegated administrators are told, and who told whom and when. */
export const x_cdt_certs_announcement = Table({
    name: 'x_cdt_certs_announcement',
    label: 'Announcement',
    display: 'subject',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        number: StringColumn({
            label: 'Number',
            maxLength: 40,
            readOnly: true,
            default: 'javascript:getNextObjNumberPadded();',
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            default: 'platform_change',
            choices: {
                platform_change: { label: 'Platform change', sequence: 10 },
                lifecycle_update: { label: 'Lifecycle update', sequence: 20 },
                policy_revision: { label: 'Policy revision', sequence: 30 },
            },
        }),
        status: ChoiceColumn({
            label: 'Status',
            dropdown: 'dropdown_without_none',
            default: ANNOUNCEMENT_STATUS.draft,
            readOnly: true,
            choices: { draft: { label: 'Draft', sequence: 10 }, sent: { label: 'Sent', sequence: 20 } },
        }),
        subject: StringColumn({ label: 'Subject', maxLength: 100, mandatory: true }),
        text: MultiLineTextColumn({ label: 'Text', maxLength: 8000, mandatory: true }),
        reaches: IntegerColumn({ label: 'Reaches', readOnly: true }),
        recipients: MultiLineTextColumn({ label: 'Whom it reaches', maxLength: 65000, readOnly: true }),
        sent_at: DateTimeColumn({ label: 'Sent at', readOnly: true }),
        sent_by: ReferenceColumn({ label: 'Sent by', referenceTable: 'sys_user', readOnly: true }),
    },
    autoNumber: { prefix: 'CSAN', number: 1000, numberOfDigits: 7 },
})
