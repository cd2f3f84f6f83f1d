/** UI policies and client scripts of an item and its variable sets, for the form that runs them. */
import { type Json, type Platform, type PlatformRecord, type SysId } from '../../platform'
import { type VariableSet } from './questions'

export function describePolicies(platform: Platform, itemId: SysId, sets: readonly VariableSet[]): Json[] {
    return rowsFor(platform, 'catalog_ui_policy', 'catalog_item', itemId, sets).map((policy) => ({
        sys_id: policy.getUniqueValue(),
        short_description: policy.getValue('short_description'),
        conditions: policy.getValue('catalog_conditions'),
        onload: policy.getValue('on_load') === '1',
        reverse: policy.getValue('reverse_if_false') === '1',
        run_scripts: policy.getValue('run_scripts') === '1',
        script_true: policy.getValue('script_true'),
        script_false: policy.getValue('script_false'),
        order: Number(policy.getValue('order') ?? 0),
        actions: actionsOf(platform, policy.getUniqueValue()),
    }))
}

export function describeScripts(
    platform: Platform,
    itemId: SysId,
    sets: readonly VariableSet[]
): { onLoad: Json[]; onChange: Json[]; onSubmit: Json[] } {
    const scripts = { onLoad: [] as Json[], onChange: [] as Json[], onSubmit: [] as Json[] }
    for (const script of rowsFor(platform, 'catalog_script_client', 'cat_item', itemId, sets)) {
        const type = script.getValue('type')
        if (type !== 'onLoad' && type !== 'onChange' && type !== 'onSubmit') continue
        scripts[type].push({
            sys_id: script.getUniqueValue(),
            type,
            variable: script.getValue('cat_variable'),
            fieldName: script.getValue('cat_variable'),
            script: script.getValue('script'),
        })
    }
    return scripts
}

function actionsOf(platform: Platform, policy: SysId): Json[] {
    const rows = platform.record('catalog_ui_policy_action')
    rows.addQuery('ui_policy', policy)
    rows.orderBy('order')
    rows.query()
    const actions: Json[] = []
    while (rows.next()) {
        actions.push({
            sys_id: rows.getUniqueValue(),
            name: rows.getValue('catalog_variable'),
            mandatory: rows.getValue('mandatory'),
            visible: rows.getValue('visible'),
            disabled: rows.getValue('disabled'),
            cleared: rows.getValue('cleared') === '1',
            value: rows.getValue('value'),
            value_action: rows.getValue('value_action'),
        })
    }
    return actions
}

/** Active rows of the item and of its sets, in their order. */
function rowsFor(
    platform: Platform,
    table: string,
    itemField: string,
    itemId: SysId,
    sets: readonly VariableSet[]
): PlatformRecord[] {
    const owners = [`${itemField}=${itemId}`, ...sets.map(({ id }) => `variable_set=${id}`)]
    return owners.flatMap((owner) => {
        const rows = platform.record(table)
        rows.addEncodedQuery(`${owner}^active=true`)
        rows.orderBy('order')
        rows.query()
        const found: PlatformRecord[] = []
        while (rows.next()) {
            const row = platform.record(table)
            if (row.get(rows.getUniqueValue())) found.push(row)
        }
        return found
    })
}
