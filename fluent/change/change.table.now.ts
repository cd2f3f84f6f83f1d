import '@servicenow/sdk/global'
import { ChoiceColumn, MultiLineTextColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Who changed access, contacts, suspensions and policy, and why. Rows stay when the record that they are about goes. */
export const x_cdt_certs_change = Table({
    name: 'x_cdt_certs_change',
    label: 'Change of access',
    display: 'record_name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        table_name: StringColumn({ label: 'Table', maxLength: 80 }),
        record_id: StringColumn({ label: 'Record', maxLength: 32 }),
        record_name: StringColumn({ label: 'Name', maxLength: 255 }),
        kind: ChoiceColumn({
            label: 'Kind of change',
            dropdown: 'dropdown_without_none',
            choices: {
                created: { label: 'Created', sequence: 10 },
                changed: { label: 'Changed', sequence: 20 },
                deleted: { label: 'Deleted', sequence: 30 },
            },
        }),
        what: MultiLineTextColumn({ label: 'What changed', maxLength: 4000 }),
        who: StringColumn({ label: 'Changed by', maxLength: 100 }),
        why: StringColumn({ label: 'Reason', maxLength: 1000 }),
        requested_item: ReferenceColumn({
            label: 'Asked for by',
            referenceTable: 'sc_req_item',
            cascadeRule: 'clear',
        }),
    },
    index: [{ name: 'idx_change_record', unique: false, element: ['record_id'] }],
})
