import { UnsupportedError } from '../../errors'
import { type Platform, type PlatformRecord } from '../../platform'
import { GUEST_USER, isAdministrator } from './roles'
import { type AccessRule } from './rules'

/** sys_ids of the two security attributes that the SDK knows by name (Acl.securityAttribute). */
const USER_IS_AUTHENTICATED = '239bdf0c47d23110ba46ff58936d4330'
const HAS_ADMIN_ROLE = '8637f144b732111074f706dd1e11a981'

/**
 * Whether one rule lets the current user through: role AND security attribute AND condition AND script (platform
 * specification 3.13). A rule that says none of these lets nobody through.
 */
export function rulePasses(
    platform: Platform,
    roles: readonly string[],
    rule: AccessRule,
    record: PlatformRecord | null
): boolean {
    if (isEmpty(rule)) return false
    const administrator = isAdministrator(platform.session.userName, roles)
    if (administrator && rule.adminOverrides && !rule.roles.includes('nobody')) return true
    return (
        rolePasses(rule, roles, administrator) &&
        attributePasses(platform, rule, administrator) &&
        conditionPasses(platform, rule, record) &&
        scriptPasses(platform, rule, record)
    )
}

/** The role part of a rule alone: what can be said before there is a record. */
export function rolePasses(rule: AccessRule, roles: readonly string[], administrator: boolean): boolean {
    if (rule.roles.length === 0 || rule.roles.includes('public')) return true
    if (administrator && !rule.roles.includes('nobody')) return true
    return rule.roles.some((role) => roles.includes(role))
}

/** Whether the rule speaks of this record at all. Without a record it may. */
export function ruleApplies(platform: Platform, rule: AccessRule, record: PlatformRecord | null): boolean {
    return !rule.appliesTo || !record || platform.matches(record, rule.appliesTo)
}

/** Whether a rule looks at the user alone, so that it says the same of every record. */
export function isSameForAll({ appliesTo, condition, script, check }: AccessRule): boolean {
    return !appliesTo && !condition && !script && !check
}

function isEmpty(rule: AccessRule): boolean {
    return rule.roles.length === 0 && !rule.securityAttribute && !rule.condition && !rule.script && !rule.check
}

function attributePasses(platform: Platform, rule: AccessRule, administrator: boolean): boolean {
    switch (rule.securityAttribute) {
        case '':
            return true
        case USER_IS_AUTHENTICATED:
            return platform.session.userName !== GUEST_USER
        case HAS_ADMIN_ROLE:
            return administrator
        default:
            throw new UnsupportedError(`The security attribute ${rule.securityAttribute} of access rule ${rule.name}`)
    }
}

function conditionPasses(platform: Platform, rule: AccessRule, record: PlatformRecord | null): boolean {
    return !rule.condition || (record !== null && platform.matches(record, rule.condition))
}

function scriptPasses(platform: Platform, rule: AccessRule, record: PlatformRecord | null): boolean {
    if (rule.check) return record !== null && rule.check(platform, record)
    if (!rule.script) return true
    const source = {
        name: `sys_security_acl.${rule.operation} ${rule.name} (${rule.id})`,
        text: rule.script,
        scope: rule.scope,
    }
    const answer = platform.scripts.evaluate(source, { current: record })
    return answer === true || answer === 'true'
}
