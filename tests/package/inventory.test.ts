import { builtPackage } from './built-package'

/** Parts of other records, or made from tables and their columns: counted, not named. */
const COUNTED =
    /^(sys_dictionary|sys_documentation|sys_choice|sys_choice_set|sys_index|sys_ui_element|sys_ui_list_element|sys_ui_form_section|sys_variable_value|sys_element_mapping|sys_hub_.*|sys_security_acl_role|ua_table_licensing_config|sys_user_role_contains)$/
const NAMES = [
    'name',
    'title',
    'path',
    'event_name',
    'event_name',
    'user_name',
    'number',
    'label',
    'question_text',
    'address',
    'login',
    'element',
]

/** A reviewer sees here every record that a change adds to the package or loses from it. */
describe('the inventory of the package', () => {
    it('is what was last agreed on', () => {
        const inventory = new Map<string, string[]>()
        for (const row of builtPackage().rows) {
            const kind = `${row.folder}/${row.table}`
            inventory.set(kind, [...(inventory.get(kind) ?? []), nameOf(row.values)])
        }
        const lines = [...inventory]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([kind, names]) =>
                COUNTED.test(kind.split('/')[1])
                    ? `${kind}: ${names.length}`
                    : `${kind}: ${names.length}\n${indented(names)}`
            )
        expect(`\n${lines.join('\n')}\n`).toMatchSnapshot()
    })
})

function nameOf(values: Readonly<Record<string, string>>): string {
    const name = NAMES.map((column) => values[column]).find((value) => value) ?? '(no name)'
    return values.operation && values.type ? `${values.type} ${values.operation} ${name}` : name
}

function indented(names: readonly string[]): string {
    return [...names]
        .sort()
        .map((name) => `    ${name}`)
        .join('\n')
}
