import { SERVICE_CATALOG } from '../../fluent/app/platform-ids'
import * as platformIds from '../../fluent/app/platform-ids'
import { GROUP } from '../../src/server/core/organization/groups'
import { ROLE } from '../../src/server/core/roles'
import { EVENT } from '../../src/server/core/submittal/events'
import { OWN_TABLES } from './own-tables'
import { builtPackage, unpacked } from './built-package'
import { fieldExists, fieldsOfQuery, tableExists } from './schema'

const { modules, rows, rowsOf } = builtPackage()

/** Columns that point at the platform's own definitions, which the SDK knows and no package brings. */
const PLATFORM_DEFINITIONS = [
    'sys_hub_step_instance.step_type',
    'sys_variable_value.variable',
    'sys_hub_trigger_instance_v2.trigger_definition',
    'sys_hub_action_instance_v2.action_type',
    'sys_hub_action_instance_v2.action_type_parent',
    'sys_hub_flow_logic_instance_v2.logic_definition',
    'contract_sla.flow',
    'sysevent_email_action.category',
    // The Workspace is made of the platform's own pages and charts.
    'par_dashboard_widget.component',
    'sys_security_acl.type',
    'sys_ui_element.sys_ui_formatter',
    'sys_ux_app_route.parent_macroponent',
    'sys_ux_macroponent.extends',
    'sys_ux_macroponent.handled_events',
    'sys_ux_page_registry.parent_app',
    'sys_ux_page_registry.root_macroponent',
    'sys_ux_registry_m2m_category.experience_category',
    'sys_ux_screen.macroponent',
    'sys_ux_screen.parent_macroponent',
    'sys_atf_step.step_config',
    // A digest of the file, which only looks like an id.
    'sys_ux_lib_asset.checksum',
]

describe('what the package names', () => {
    it('among its records is packaged, or a known record of the platform', () => {
        const known = new Set([...rows.map((row) => row.values.sys_id), ...Object.values(platformIds)])
        const dangling = rows.flatMap((row) =>
            Object.entries(row.values)
                .filter(([column]) => !PLATFORM_DEFINITIONS.includes(`${row.table}.${column}`))
                .filter(([column]) => Object.keys(row.attributes[column] ?? {}).length === 0)
                .flatMap(([column, value]) => value.split(',').map((id) => [column, id]))
                .filter(([, id]) => /^[0-9a-f]{32}$/.test(id) && !known.has(id))
                .map(([column, id]) => `${row.file} ${column}: ${id}`)
        )
        expect(known.has(SERVICE_CATALOG)).toBe(true)
        expect(dangling).toEqual([])
    })

    it('as tables exists', () => {
        const named = [
            ...rowsOf('sys_script').map((row) => row.values.collection),
            ...rowsOf('sys_app_module').map((row) => row.values.name),
            ...rowsOf('item_option_new').map((row) => row.values.reference),
            ...rowsOf('sys_dictionary').map((row) => row.values.reference),
            ...rowsOf('sysevent_email_action').map((row) => row.values.collection),
            ...rowsOf('contract_sla').map((row) => row.values.collection),
            ...rowsOf('sysevent_register').map((row) => row.values.table),
            ...flowInputs().flatMap((inputs) => [inputs.table, inputs.table_name]),
        ].filter((name): name is string => !!name)
        expect([...new Set(named)].filter((name) => !tableExists(name))).toEqual([])
    })

    it('as fields exists, in forms and lists', () => {
        const elements = [
            ...rowsOf('sys_ui_element').map((row) => [row.attributes.sys_ui_section?.name, row.values.element]),
            ...rowsOf('sys_ui_list_element').map((row) => [row.attributes.list_id?.name, row.values.element]),
        ].filter(([, element]) => /^[a-z]/.test(element) && !element.endsWith('.xml'))
        expect(elements.length).toBeGreaterThan(100)
        expect(missing(elements)).toEqual([])
    })

    it('as fields exists, in conditions', () => {
        const conditions: [string, string][] = [
            ...rowsOf('sys_script').map(
                (row) => [row.values.collection, row.values.filter_condition] as [string, string]
            ),
            ...rowsOf('sys_app_module').map((row) => [row.values.name, row.values.filter] as [string, string]),
            ...rowsOf('sysevent_email_action').map(
                (row) => [row.values.collection, row.values.condition] as [string, string]
            ),
            ...rowsOf('contract_sla').flatMap((row) =>
                ['start', 'stop', 'pause', 'resume', 'cancel', 'reset'].map(
                    (phase) => [row.values.collection, row.values[`${phase}_condition`]] as [string, string]
                )
            ),
            ...flowInputs().flatMap((inputs) => {
                const table = inputs.table ?? inputs.table_name ?? ''
                return [inputs.condition, inputs.conditions, inputs.values].map(
                    (text) => [table, text ?? ''] as [string, string]
                )
            }),
        ]
        const fields = conditions
            .filter(([table, condition]) => table && condition)
            .flatMap(([table, condition]) => fieldsOfQuery(condition).map((field) => [table, field]))
        expect(fields.length).toBeGreaterThan(10)
        expect(missing(fields)).toEqual([])
    })

    it('as fields exists, in mails', () => {
        const fields = rowsOf('sysevent_email_action').flatMap((row) =>
            [...`${row.values.subject} ${row.values.message_html} ${row.values.message}`.matchAll(/\$\{([a-z_.]+)\}/g)]
                .map(([, field]) => [row.values.collection, field])
                .concat(
                    (row.values.recipient_fields ?? '')
                        .split(',')
                        .filter(Boolean)
                        .map((field) => [row.values.collection, field])
                )
        )
        expect(missing(fields)).toEqual([])
    })

    it('as roles exists', () => {
        const roles = new Set(rowsOf('sys_user_role').map((row) => row.values.name))
        expect([...roles].sort()).toEqual(Object.values(ROLE).sort())
        const named = rowsOf('sys_app_module').flatMap((row) => row.values.roles.split(','))
        expect(named.filter((role) => !roles.has(role))).toEqual([])
    })

    it('as groups and events in its code exists', () => {
        const groups = rowsOf('sys_user_group').map((row) => row.values.name)
        expect(groups).toEqual(expect.arrayContaining(Object.values(GROUP)))
        const events = rowsOf('sysevent_register').map((row) => row.values.event_name)
        expect(events).toEqual(expect.arrayContaining(Object.values(EVENT)))
    })

    it('as settings in its code exists', () => {
        const declared = rowsOf('sys_properties').map((row) => row.values.name)
        const read = [...modules.values()].flatMap((text) =>
            [...text.matchAll(/getProperty\(\s*['"](x_cdt_certs[^'"]+)['"]/g)].map(([, name]) => name)
        )
        expect(read.length).toBeGreaterThan(0)
        expect(read.filter((name) => !declared.includes(name))).toEqual([])
    })

    it('as own tables in its code is what it brings', () => {
        expect([...builtPackage().tables.keys()].filter((name) => name.startsWith('x_')).sort()).toEqual(OWN_TABLES)
    })
})

function missing(fields: readonly (string | undefined)[][]): string[] {
    const named = new Set(fields.map(([table, field]) => `${table}|${field}`))
    return [...named].filter((one) => !fieldExists(one.split('|')[0], one.split('|')[1])).sort()
}

/** The inputs of every step and trigger of every flow, where they are plain text. */
function flowInputs(): Record<string, string | undefined>[] {
    return [...rowsOf('sys_hub_action_instance_v2'), ...rowsOf('sys_hub_trigger_instance_v2')].map((row) =>
        Object.fromEntries(
            unpacked(row.values.values || row.values.trigger_inputs || '')
                .filter(({ value }) => typeof value === 'string' && !String(value).startsWith('{{'))
                .map(({ name, value }) => [name, String(value)])
        )
    )
}
