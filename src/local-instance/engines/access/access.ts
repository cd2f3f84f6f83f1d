import {
    type AccessControl,
    type AccessOperation,
    type Platform,
    type PlatformRecord,
    type SysId,
} from '../../platform'
import { isSameForAll, rolePasses, rulePasses, ruleApplies } from './evaluate'
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

/** Rules by the table or wildcard that they are named for, nearest first. */
type Levels = readonly (readonly AccessRule[])[]

/** Builds the access control of an instance from sys_security_acl (platform specification 3.13). */
export function createAccessControl(platform: Platform): AccessControl {
    let book: RuleBook | undefined
    const rolesByUser = new Map<SysId, readonly string[]>()

    const tableRules = new Map<string, Levels>()
    const fieldRules = new Map<string, Map<string, Levels>>()

    platform.onMetadataChange(RULE_SOURCES, forgetRules)
    platform.onMetadataChange(ROLE_SOURCES, () => rolesByUser.clear())

    function forgetRules(): void {
        book = undefined
        tableRules.clear()
        fieldRules.clear()
    }

    function refresh(): void {
        forgetRules()
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

    function passesLevels(levels: Levels, record: PlatformRecord | null): boolean {
        if (levels.length === 0) return true
        const applying = levels.map((level) => level.filter((rule) => ruleApplies(platform, rule, record)))
        const passes = (rule: AccessRule): boolean => rulePasses(platform, roles(), rule, record)
        if (!applying.every((level) => level.filter((rule) => rule.denies).every(passes))) return false
        const allowing = applying
            .map((level) => level.filter((rule) => !rule.denies))
            .filter((level) => level.length > 0)
        return allowing.length === 0 || allowing.some((level) => level.some(passes))
    }

    function tableLevels(operation: AccessOperation, table: string): Levels {
        return computed(tableRules, `${operation} ${table}`, () =>
            [...platform.dictionary.lineage(table), '*'].map((name) => rules().find('record', operation, name))
        )
    }

    /** The levels of rules that each field of a table has of its own; most have none. */
    function fieldLevels(operation: AccessOperation, table: string): (field: string) => Levels {
        const { find } = rules()
        const tables = [...platform.dictionary.lineage(table), '*']
        const wild = tables.map((name) => find('record', wildOperation(operation, name), `${name}.*`))
        const known = computed(fieldRules, `${operation} ${table}`, () => new Map<string, Levels>())
        return (field) =>
            computed(known, field, () => {
                const named = tables.map((name) => find('record', operation, `${name}.${field}`))
                return [...named, ...wild].filter((level) => level.length > 0)
            })
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

    /** What levels say of records; what they say of all records alike is asked once. */
    function verdictOf(levels: Levels): (record: PlatformRecord) => boolean {
        const rules = levels.flat()
        if (rules.every(isSameForAll)) {
            const passes = passesLevels(levels, null)
            return () => passes
        }
        const passes = (rule: AccessRule): boolean => isSameForAll(rule) && rulePasses(platform, roles(), rule, null)
        if (!rules.some(({ denies }) => denies) && rules.some(passes)) return () => true
        return (record) => passesLevels(levels, record)
    }

    function permission(
        operation: AccessOperation,
        table: string,
        names: readonly string[]
    ): (record: PlatformRecord) => readonly string[] | null {
        const admits = verdictOf(tableLevels(operation, table))
        const levelsOf = fieldLevels(operation, table)
        const verdicts = names.map((name) => (levelsOf(name).length === 0 ? null : verdictOf(levelsOf(name))))
        const unruled = verdicts.every((verdict) => verdict === null)
        return (record) => {
            if (!admits(record)) return null
            return unruled ? names : names.filter((_name, index) => verdicts[index]?.(record) ?? true)
        }
    }

    function fields(operation: AccessOperation, record: PlatformRecord, names: readonly string[]): readonly string[] {
        const table = record.getRecordClassName() || record.getTableName()
        return permission(operation, table, names)(record) ?? []
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
        permission,
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

function computed<Value>(known: Map<string, Value>, key: string, compute: () => Value): Value {
    const value = known.get(key) ?? compute()
    known.set(key, value)
    return value
}

/** Creating has no wildcard rules for fields of its own: `*.*` is the rule for writing. */
function wildOperation(operation: AccessOperation, table: string): AccessOperation {
    return operation === 'create' && table === '*' ? 'write' : operation
}
