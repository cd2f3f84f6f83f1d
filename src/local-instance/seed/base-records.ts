import { createHash } from 'node:crypto'
import { ADMIN_USER_ID } from '../ids'
import { type SysId } from '../platform'

export interface SeedRecord {
    readonly table: string
    readonly sysId: SysId
    readonly values: Readonly<Record<string, string>>
}

/** Ids of the platform that are the same on every instance; others here are derived from table and name. */
const WELL_KNOWN: Readonly<Record<string, SysId>> = {
    'sys_user admin': ADMIN_USER_ID,
    'sys_user guest': '5136503cc611227c0183e96598c4f706',
    'sys_user_role admin': '2831a114c611228501d4ea6c309d626d',
    'sys_user_role itil': '282bf1fac6112285017366cb5f867469',
    'sc_catalog Service Catalog': 'e0d08b13c3330100c8b837659bba8fb4',
    'sys_scope global': 'global',
}

export function seedId(table: string, name: string): SysId {
    return WELL_KNOWN[`${table} ${name}`] ?? createHash('md5').update(`${table} ${name}`).digest('hex')
}

const ROLES = [
    'admin',
    'itil',
    'itil_admin',
    'catalog',
    'catalog_admin',
    'catalog_manager',
    'approver_user',
    'user_admin',
    'sla_admin',
    'sla_manager',
    'knowledge',
    'knowledge_admin',
    'knowledge_manager',
    'report_user',
    'report_admin',
    'delegated_developer',
    'maint',
    'nobody',
    'public',
    'rest_service',
    'security_admin',
    'snc_external',
    'snc_internal',
    'snc_platform_rest_api_access',
    'web_service_admin',
    'workspace_user',
    'canvas_user',
    'agent_workspace_user',
    'dashboard_admin',
    'viz_admin',
    'viz_creator',
]

const CONTAINED = [
    ['itil_admin', 'itil'],
    ['catalog_admin', 'catalog'],
    ['catalog_manager', 'catalog'],
] as const

const PROPERTIES: Readonly<Record<string, string>> = {
    'glide.sys.default.tz': 'America/Los_Angeles',
    'glide.sys.date_format': 'yyyy-MM-dd',
    'glide.sys.time_format': 'HH:mm:ss',
    'glide.sys.language': 'en',
    'glide.servlet.uri': 'http://127.0.0.1:8080/',
    'glide.email.user_name': 'servicenow',
    'glide.email.username': 'no-reply@localhost',
    instance_name: 'local',
}

/** Events that the platform itself queues, with the table of their record. */
const EVENTS: Readonly<Record<string, string>> = {
    'email.read': 'sys_email',
    'sla.warning': 'task_sla',
    'sla.warning.breach': 'task_sla',
}

function seed(table: string, name: string, values: Readonly<Record<string, string>>): SeedRecord {
    return { table, sysId: seedId(table, name), values }
}

/** What a bare instance has before any application: no word of an application is in here. */
export const BASE_RECORDS: readonly SeedRecord[] = [
    seed('sys_scope', 'global', { scope: 'global', name: 'Global', source: 'global' }),
    seed('sys_user', 'admin', {
        user_name: 'admin',
        first_name: 'System',
        last_name: 'Administrator',
        name: 'System Administrator',
        email: 'admin@example.com',
        active: 'true',
    }),
    seed('sys_user', 'guest', { user_name: 'guest', first_name: 'Guest', name: 'Guest', active: 'true' }),
    ...ROLES.map((name) => seed('sys_user_role', name, { name })),
    ...CONTAINED.map(([role, contains]) =>
        seed('sys_user_role_contains', `${role} ${contains}`, {
            role: seedId('sys_user_role', role),
            contains: seedId('sys_user_role', contains),
        })
    ),
    seed('sys_user_has_role', 'admin admin', {
        user: ADMIN_USER_ID,
        role: seedId('sys_user_role', 'admin'),
        state: 'active',
    }),
    seed('sc_catalog', 'Service Catalog', { title: 'Service Catalog', active: 'true' }),
    ...Object.entries(PROPERTIES).map(([name, value]) => seed('sys_properties', name, { name, value })),
    ...Object.entries(EVENTS).map(([name, table]) => seed('sysevent_register', name, { event_name: name, table })),
]
