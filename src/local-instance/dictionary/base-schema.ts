import baseTables from './base-tables.json'
import { EXTRA_TABLES } from './extra-tables'
import { type Schema } from './schema'
import { APPLICATION_COLUMNS } from './system-columns'
import { type TableSpec } from './table-spec'

/** Platform tables whose changes the platform audits although the SDK's declaration does not say so. */
const AUDITED = ['task']

/** Application files that the SDK declares without saying so. */
const APPLICATION_FILES = ['sys_script', 'sys_module', 'sys_ws_definition']

/** What tables extend where the SDK's declaration does not say it. */
const PARENTS: Readonly<Record<string, string>> = {
    sc_cat_item_producer: 'sc_cat_item',
    sc_cat_item_guide: 'sc_cat_item',
}

/** Choice lists of the platform that the SDK's declarations leave out (platform specification 3.4). */
const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly (readonly [string, string])[]>>>> = {
    task: {
        state: [
            ['-5', 'Pending'],
            ['1', 'Open'],
            ['2', 'Work in Progress'],
            ['3', 'Closed Complete'],
            ['4', 'Closed Incomplete'],
            ['7', 'Closed Skipped'],
        ],
        approval: [
            ['not requested', 'Not Yet Requested'],
            ['requested', 'Requested'],
            ['approved', 'Approved'],
            ['rejected', 'Rejected'],
            ['cancelled', 'Cancelled'],
            ['not_required', 'Not Required'],
            ['duplicate', 'Duplicate'],
        ],
        priority: [
            ['1', '1 - Critical'],
            ['2', '2 - High'],
            ['3', '3 - Moderate'],
            ['4', '4 - Low'],
            ['5', '5 - Planning'],
        ],
        impact: [
            ['1', '1 - High'],
            ['2', '2 - Medium'],
            ['3', '3 - Low'],
        ],
        urgency: [
            ['1', '1 - High'],
            ['2', '2 - Medium'],
            ['3', '3 - Low'],
        ],
    },
    sc_request: {
        request_state: [
            ['draft', 'Draft'],
            ['requested', 'Pending Approval'],
            ['in_process', 'Approved'],
            ['closed_complete', 'Closed Complete'],
            ['closed_incomplete', 'Closed Incomplete'],
            ['closed_cancelled', 'Closed Cancelled'],
            ['closed_rejected', 'Closed Rejected'],
        ],
    },
}

/** What the platform's tables are looked up by, besides references and numbers. */
const INDEXED: readonly (readonly [table: string, ...columns: string[]])[] = [
    ['sys_choice', 'name', 'element'],
    ['sys_attachment', 'table_sys_id'],
    ['sys_journal_field', 'element_id'],
    ['sys_module', 'path'],
    ['sys_number', 'category'],
    ['sys_number_counter', 'table'],
    ['sys_properties', 'name'],
    ['sys_trigger', 'state', 'next_action', 'priority'],
    ['sys_user', 'user_name'],
    ['sys_user_role', 'name'],
    ['sysevent', 'state', 'process_on'],
    ['sys_scope', 'scope'],
]

/** Numbering, which the SDK's declaration leaves out (platform specification 3.4). */
const REQUESTED_ITEM_NUMBERS = { prefix: 'RITM', start: 10000, digits: 7 }

/** Fills an empty schema with the tables of a bare platform. */
export function defineBaseSchema(schema: Schema): void {
    const declared = (baseTables as unknown as readonly TableSpec[]).map((spec) => ({
        ...spec,
        extends: PARENTS[spec.name] ?? spec.extends,
    }))
    const byName = new Map(declared.map((spec) => [spec.name, spec]))
    const define = (spec: TableSpec): void => {
        if (schema.table(spec.name)) return
        const parent = spec.extends && byName.get(spec.extends)
        if (parent) define(parent)
        // Web services may reach the platform's own tables; who may do what is up to the access rules.
        schema.define({ ...spec, webServiceAccess: true })
    }
    declared.forEach(define)
    EXTRA_TABLES.forEach((spec) => schema.define({ ...spec, webServiceAccess: true }))
    APPLICATION_FILES.forEach((name) => schema.define({ name, columns: APPLICATION_COLUMNS }))
    AUDITED.forEach((name) => schema.define({ name, audit: true, columns: {} }))
    schema.define({ name: 'sc_req_item', label: 'Requested Item', numbering: REQUESTED_ITEM_NUMBERS, columns: {} })
    for (const [name, ...columns] of INDEXED) {
        schema.define({ name, columns: {}, indexes: [{ columns, unique: false }] })
    }
    for (const [name, lists] of Object.entries(CHOICES)) schema.declareChoices(name, lists)
}
