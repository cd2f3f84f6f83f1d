import {
    type AccessControl,
    type AccessOperation,
    type Platform,
    type PlatformRecord,
    type SysId,
} from '../../platform'
import { rolePasses, rulePasses, ruleApplies } from './evaluate'
import { isAdministrator, rolesOf } from './roles'
import { readRules, type AccessRule, type RuleBook } from './rules'

/** The rule of a scripted REST service that names none of its own: whoever is an internal user passes. */
const SCRIPTED_REST_DEFAULT = 'cf9d01d3e73003009d6247e603f6a990'

/** Tables whose rows are the rules. */
const RULE_SOURCES = ['sys_security_acl', 'sys_security_acl_role', 'sys_user_role', 'sys_scope', 'sys_app']
/** Tables whose rows say who has which role. */
const ROLE_SOURCES = [
    'sys_user_role',
    'sys_user_role_contains',
    'sys_user_has_role',
    'sys_user_grmember',
    'sys_group_has_role',
    'sys_user_group',
]

/** Builds the access control of an instance from sys_security_acl (platform specification 3.13). */
export function createAccessControl(platform: Platform): AccessControl {
    let book: RuleBook | undefined
    const rolesByUser = new Map<SysId, readonly string[]>()

    platform.onMetadataChange(RULE_SOURCES, () => (book = undefined))
    platform.onMetadataChange(ROLE_SOURCES, () => rolesByUser.clear())

    function refresh(): void {
        book = undefined
        rolesByUser.clear()
    }

    function rules(): RuleBook {
        return (book ??= readRules(platform))
    }

    function roles(): readonly string[] {
        const { session } = platform
        const known = rolesByUser.get(session.userId)
        if (known) return known
        const found = rolesOf(platform, session.userId, session.userName)
        rolesByUser.set(session.userId, found)
        return found
    }

    function isAdmin(): boolean {
        return isAdministrator(platform.session.userName, roles())
    }

    function passesLevels(levels: readonly (readonly AccessRule[])[], record: PlatformRecord | null): boolean {
        const applying = levels.map((level) => level.filter((rule) => ruleApplies(platform, rule, record)))
        const passes = (rule: AccessRule): boolean => rulePasses(platform, roles(), rule, record)
        if (!applying.every((level) => level.filter((rule) => rule.denies).every(passes))) return false
        const allowing = applying
            .map((level) => level.filter((rule) => !rule.denies))
            .filter((level) => level.length > 0)
        return allowing.length === 0 || allowing.some((level) => level.some(passes))
    }

    function tableLevels(operation: AccessOperation, table: string): AccessRule[][] {
        return [...platform.dictionary.lineage(table), '*'].map((name) => [...rules().find('record', operation, name)])
    }

    function fieldLevels(operation: AccessOperation, table: string, field: string): AccessRule[][] {
        const tables = [...platform.dictionary.lineage(table), '*']
        if (!rules().hasFieldRules(operation, tables) && operation !== 'create') return []
        const named = tables.map((name) => [...rules().find('record', operation, `${name}.${field}`)])
        const wild = tables.map((name) => [...rules().find('record', wildOperation(operation, name), `${name}.*`)])
        return [...named, ...wild]
    }

    function canTable(operation: AccessOperation, table: string, record?: PlatformRecord): boolean {
        return passesLevels(tableLevels(operation, table), record ?? emptyRecord(table))
    }

    function emptyRecord(table: string): PlatformRecord | null {
        if (!platform.dictionary.table(table)) return null
        const record = platform.record(table)
        record.initialize()
        return record
    }

    function fields(operation: AccessOperation, record: PlatformRecord, names: readonly string[]): string[] {
        const table = record.getRecordClassName() || record.getTableName()
        if (!canTable(operation, table, record)) return []
        return names.filter((field) => passesLevels(fieldLevels(operation, table, field), record))
    }

    function canUse(type: string, name: string): boolean {
        const operations = ['execute', 'read']
        const of = (wanted: string): AccessRule[] =>
            operations.flatMap((operation) => [...rules().find(type.toLowerCase(), operation, wanted)])
        return [of('*'), of(name)].every((level) => passesLevels([level], null))
    }

    return {
        hasRole: (wanted) => {
            const names = wanted.split(',').map((name) => name.trim())
            return names.some((name) => (isAdmin() && name !== 'nobody') || roles().includes(name))
        },
        roles,
        canTable,
        canField: (operation, record, field) => fields(operation, record, [field]).length > 0,
        fields,
        canUse,
        passes: (aclId) => {
            const rule = rules().byId(aclId)
            if (rule) return rulePasses(platform, roles(), rule, null)
            if (aclId === SCRIPTED_REST_DEFAULT) return isAdmin() || roles().includes('snc_internal')
            platform.log.error('access', `There is no active access rule ${aclId}: access denied`)
            return false
        },
        mayQuery: (table, field) => {
            const named = platform.dictionary
                .lineage(table)
                .map((name) => rules().find('record', 'read', `${name}.${field}`))
            const first = named.find((level) => level.length > 0)
            return !first || first.some((rule) => rolePasses(rule, roles(), isAdmin()))
        },
        mayList: (table) =>
            tableLevels('read', table).some((level) =>
                level.some((rule) => !rule.denies && rolePasses(rule, roles(), isAdmin()))
            ),
        refresh,
    }
}

/** Creating has no wildcard rules for fields of its own: `*.*` is the rule for writing. */
function wildOperation(operation: AccessOperation, table: string): AccessOperation {
    return operation === 'create' && table === '*' ? 'write' : operation
}
