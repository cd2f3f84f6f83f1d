import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { BASE_RULES } from './base-rules'
import { scopeName } from './scope-name'

/** One access control rule, read from sys_security_acl or supplied by the platform. */
export interface AccessRule {
    readonly id: SysId
    /** Lower case: record, rest_endpoint, ui_page, client_callable_script_include... */
    readonly type: string
    readonly operation: string
    /** `table`, `table.field`, `table.*`, `*`, `*.field`, `*.*` or the name of an end point. */
    readonly name: string
    readonly denies: boolean
    readonly adminOverrides: boolean
    readonly roles: readonly string[]
    readonly securityAttribute: string
    /** Encoded query that says which records the rule speaks of at all. */
    readonly appliesTo: string
    readonly condition: string
    readonly script: string
    readonly scope: string
    /** What a rule of the platform itself asks instead of a script. */
    readonly check?: (platform: Platform, record: PlatformRecord) => boolean
}

export interface RuleBook {
    /** Active rules of a type, operation and name. */
    find(type: string, operation: string, name: string): readonly AccessRule[]
    byId(id: SysId): AccessRule | undefined
}

/**
 * Reads all active rules. Of those with the same name any one that passes is enough, so that those which ask least come
 * first; then the platform's own, to which packages add.
 */
export function readRules(platform: Platform): RuleBook {
    const rules = [...BASE_RULES, ...packageRules(platform)].sort((a, b) => effort(a) - effort(b))
    const byName = new Map<string, AccessRule[]>()
    const byId = new Map<SysId, AccessRule>()
    for (const rule of rules) {
        const key = `${rule.type}/${rule.operation}/${rule.name}`
        byName.set(key, [...(byName.get(key) ?? []), rule])
        byId.set(rule.id, rule)
    }
    return {
        find: (type, operation, name) => byName.get(`${type}/${operation}/${name}`) ?? [],
        byId: (id) => byId.get(id),
    }
}

/** Roles are known, a condition is looked at, a script runs. */
function effort({ condition, script, check }: AccessRule): number {
    return script || check ? 2 : condition ? 1 : 0
}

function packageRules(platform: Platform): AccessRule[] {
    const rolesOfRule = roleNamesByRule(platform)
    const rules: AccessRule[] = []
    const row = platform.record('sys_security_acl')
    row.addEncodedQuery('active=true')
    row.orderBy('sys_id')
    row.query()
    while (row.next()) {
        const scope = scopeName(platform, row)
        rules.push(packageRule(row, rolesOfRule.get(row.getUniqueValue()) ?? [], scope))
    }
    return rules
}

function packageRule(row: PlatformRecord, roles: readonly string[], scope: string): AccessRule {
    const text = (field: string): string => row.getValue(field) ?? ''
    return {
        id: row.getUniqueValue(),
        type: text('type').toLowerCase(),
        operation: text('operation'),
        name: text('name'),
        denies: text('decision_type') === 'deny',
        adminOverrides: text('admin_overrides') === '1',
        roles,
        securityAttribute: text('security_attribute'),
        appliesTo: text('applies_to'),
        condition: text('condition'),
        script: text('advanced') === '1' ? text('script') : '',
        scope,
    }
}

function roleNamesByRule(platform: Platform): Map<SysId, string[]> {
    const names = new Map<SysId, string>()
    const role = platform.record('sys_user_role')
    role.query()
    while (role.next()) names.set(role.getUniqueValue(), role.getValue('name') ?? '')
    const found = new Map<SysId, string[]>()
    const row = platform.record('sys_security_acl_role')
    row.query()
    while (row.next()) {
        const rule = row.getValue('sys_security_acl') ?? ''
        const roleId = row.getValue('sys_user_role') ?? ''
        // A role that the instance does not know is kept by its id, so that the rule does not turn into one for everybody.
        found.set(rule, [...(found.get(rule) ?? []), names.get(roleId) ?? roleId])
    }
    return found
}
