import { type Instance } from '../../instance'
import { multiRowSetOf, ownerQuery } from './client-scripts'

export interface UiPolicy {
    readonly name: string
    /** Conditions on variables: `IO:<sys_id>=value^...`. */
    readonly condition: string
    readonly onLoad: boolean
    /** Whether the opposite is done when the condition does not hold. */
    readonly reverse: boolean
    /** The multi-row set on whose rows it works; empty for the order itself. */
    readonly multiRowSet: string
    readonly actions: readonly UiPolicyAction[]
}

export interface UiPolicyAction {
    /** `IO:<sys_id>` of the variable. */
    readonly variable: string
    /** Undefined leaves the property alone. */
    readonly visible?: boolean
    readonly mandatory?: boolean
    readonly readOnly?: boolean
}

/** The active UI policies of an item and its variable sets, in their order, for the form's script. */
export function uiPolicies(instance: Instance, itemId: string): UiPolicy[] {
    const policy = instance.record('catalog_ui_policy')
    policy.addEncodedQuery(`${ownerQuery(instance, itemId, 'catalog_item')}^active=true`)
    policy.orderBy('order')
    policy.query()
    const policies: UiPolicy[] = []
    while (policy.next())
        policies.push({
            name: policy.getValue('short_description') ?? '',
            condition: policy.getValue('catalog_conditions') ?? '',
            onLoad: policy.getValue('on_load') !== '0',
            reverse: policy.getValue('reverse_if_false') !== '0',
            multiRowSet: multiRowSetOf(instance, policy),
            actions: actionsOf(instance, policy.getUniqueValue()),
        })
    return policies
}

function actionsOf(instance: Instance, policyId: string): UiPolicyAction[] {
    const action = instance.record('catalog_ui_policy_action')
    action.addQuery('ui_policy', policyId)
    action.orderBy('order')
    action.query()
    const actions: UiPolicyAction[] = []
    while (action.next())
        actions.push({
            variable: action.getValue('catalog_variable') ?? '',
            visible: said(action.getValue('visible')),
            mandatory: said(action.getValue('mandatory')),
            readOnly: said(action.getValue('disabled')),
        })
    return actions
}

function said(value: string | null): boolean | undefined {
    return value === 'true' ? true : value === 'false' ? false : undefined
}
