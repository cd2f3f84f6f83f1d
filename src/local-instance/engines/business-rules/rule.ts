import { type Kernel } from '../../kernel'
import { type SysId } from '../../platform'
import { scopeName } from '../../package/scopes'

export type RuleTime = 'before' | 'after' | 'async' | 'display'
export type RuleOperation = 'insert' | 'update' | 'delete' | 'query'

/** One business rule, as its `sys_script` record says it. */
export interface BusinessRule {
    readonly sysId: SysId
    readonly name: string
    readonly table: string
    readonly time: RuleTime
    readonly order: number
    readonly operations: readonly RuleOperation[]
    readonly filter: string | null
    readonly condition: string | null
    /** Names of the roles of which the user must have one; empty for anybody. */
    readonly roles: readonly string[]
    readonly template: string | null
    readonly message: string | null
    readonly abort: boolean
    readonly script: string | null
    readonly scope: string
}

const TIMES: Readonly<Record<string, RuleTime>> = {
    before: 'before',
    after: 'after',
    async: 'async',
    async_always: 'async',
    before_display: 'display',
}
const OPERATIONS: readonly RuleOperation[] = ['insert', 'update', 'delete', 'query']

/** All active rules of the instance, by order and then by name. */
export function readRules(kernel: Kernel): BusinessRule[] {
    const row = kernel.record('sys_script')
    row.addQuery('active', true)
    row.setWorkflow(false)
    row.query()
    const rules: BusinessRule[] = []
    while (row.next()) {
        const time = TIMES[row.getValue('when') ?? '']
        if (!time) continue
        rules.push({
            sysId: row.getUniqueValue(),
            name: row.getValue('name') ?? '',
            table: row.getValue('collection') ?? '',
            time,
            order: Number(row.getValue('order') ?? 100),
            operations: OPERATIONS.filter((operation) => row.getValue(`action_${operation}`) === '1'),
            filter: row.getValue('filter_condition'),
            condition: row.getValue('condition'),
            roles: roleNames(kernel, row.getValue('role_conditions')),
            template: row.getValue('template'),
            message: row.getValue('add_message') === '1' ? row.getValue('message') : null,
            abort: row.getValue('abort_action') === '1',
            script: row.getValue('advanced') === '0' ? null : row.getValue('script'),
            scope: scopeName(kernel, row.getValue('sys_scope')),
        })
    }
    return rules.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
}

/** The column names roles, or holds the ids of their records. */
function roleNames(kernel: Kernel, list: string | null): string[] {
    return (list ?? '')
        .split(',')
        .filter((entry) => entry !== '')
        .map((entry) => {
            const role = kernel.record('sys_user_role')
            return role.get('sys_id', entry) ? (role.getValue('name') ?? entry) : entry
        })
}

/**
 * What a scoped rule may not do on a table of another scope: it may run asynchronously, or set values before, and
 * nothing else (platform specification, trap 10). Null when the rule is within its rights.
 */
export function foreignTableWarning(rule: BusinessRule): string | null {
    if (rule.scope === 'global' || rule.table.startsWith(`${rule.scope}_`) || rule.time === 'async') return null
    const setsValuesOnly = rule.time === 'before' && rule.script === null && !rule.abort
    if (setsValuesOnly) return null
    return `"${rule.name}" of ${rule.scope} is on ${rule.table}, a table of another scope, where the platform allows only async rules and field values`
}
