import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { WAITING_ON } from '../../src/server/core/states'

/** One unit of work in the one queue. Rules may not guard tables of other scopes, so the work has a table of its own. */
export const x_cdt_certs_task = Table({
    name: 'x_cdt_certs_task',
    label: 'Certificate Services task',
    extends: 'task',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            choices: {
                issue_certificate: { label: 'Issue certificate', sequence: 10 },
                renewal: { label: 'Renewal', sequence: 20 },
                validate_domain: { label: 'Validate domain', sequence: 60 },
                validate_identity: { label: 'Validate identity', sequence: 65 },
            },
        }),
        requested_item: ReferenceColumn({ label: 'Requested item', referenceTable: 'sc_req_item' }),
        organization: ReferenceColumn({ label: 'Organization', referenceTable: 'x_cdt_certs_organization' }),
        submittal: ReferenceColumn({ label: 'Submittal', referenceTable: 'x_cdt_certs_submittal' }),
        certificate: ReferenceColumn({ label: 'Certificate', referenceTable: 'x_cdt_certs_certificate' }),
        delegated_admin: ReferenceColumn({
            label: 'Delegated administrator',
            referenceTable: 'x_cdt_certs_delegated_admin',
        }),
        domain: ReferenceColumn({ label: 'Approved domain', referenceTable: 'x_cdt_certs_domain' }),
        issued_certificate: MultiLineTextColumn({ label: 'Issued certificate (PEM)', maxLength: 65000 }),
        waiting_on: ChoiceColumn({
            label: 'Waiting on',
            dropdown: 'dropdown_without_none',
            default: WAITING_ON.cdt,
            choices: {
                cdt: { label: 'CDT', sequence: 10 },
                customer: { label: 'Customer', sequence: 20 },
                vendor: { label: 'Vendor', sequence: 30 },
            },
        }),
        waiting_since: DateTimeColumn({ label: 'Waiting since', readOnly: true }),
        target_at: DateTimeColumn({ label: 'Target', readOnly: true }),
        objective_at: DateTimeColumn({ label: 'Objective', readOnly: true }),
        expedited: BooleanColumn({ label: 'Expedited', default: false }),
        breach_reason: StringColumn({ label: 'Reason of the breach', maxLength: 1000 }),
        steps: MultiLineTextColumn({ label: 'Steps', maxLength: 8000 }),
        cycle_key: StringColumn({ label: 'Cycle key', maxLength: 64, readOnly: true }),
        renewable_from: DateTimeColumn({ label: 'Renewable from', readOnly: true }),
        start_by: DateColumn({ label: 'Start by', readOnly: true }),
        too_late_after: DateColumn({ label: "Too late for CDT's promise after", readOnly: true }),
        closure_evidence: MultiLineTextColumn({ label: 'Evidence of closure', maxLength: 4000, readOnly: true }),
    },
    index: [
        { name: 'idx_task_cycle_key', unique: true, element: ['cycle_key'] },
        { name: 'idx_task_certificate', unique: false, element: ['certificate'] },
        { name: 'idx_task_submittal', unique: false, element: ['submittal'] },
    ],
    autoNumber: { prefix: 'CTSK', number: 1000, numberOfDigits: 7 },
})
