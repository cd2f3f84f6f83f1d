import { type OwnTable, TABLE } from '../../src/server/core/tables'

/** Who asks: the app's roles, and somebody signed in who has none of them. */
export const ROLES = [
    'none',
    'user',
    'delegated_admin',
    'approver',
    'fulfiller',
    'manager',
    'admin',
    'integration',
] as const
export type RoleName = (typeof ROLES)[number]

/** Where the person stands to the record: in its department, in another one, or in none. */
export const RELATIONS = ['own department', 'another department', 'no department'] as const
export type Relation = (typeof RELATIONS)[number]

export const OPERATIONS = ['read', 'create', 'write', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

/** Which records a role reaches: those of the own department, or every one. A role that is not named reaches none. */
export type Reach = Partial<Record<RoleName, 'own' | 'every'>>

export interface TableAccess extends Record<Operation, Reach> {
    /** Columns that fewer people read than the row. */
    readonly readers: Readonly<Record<string, readonly RoleName[]>>
    /** Columns that fewer people write than the row. */
    readonly writers: Readonly<Record<string, readonly RoleName[]>>
}

const SERVICE: Reach = { fulfiller: 'every', manager: 'every', admin: 'every' }
const EVERYBODY: Reach = { user: 'own', delegated_admin: 'own', approver: 'own', ...SERVICE }
/** What other systems read besides. */
const WITH_SYSTEMS: Reach = { ...EVERYBODY, integration: 'every' }
const FULFILLERS: Reach = { fulfiller: 'every', admin: 'every' }
const ADMINS: Reach = { admin: 'every' }
const MANAGERS: Reach = { manager: 'every', admin: 'every' }
const NOBODY: Reach = {}

const KEEPERS: readonly RoleName[] = ['delegated_admin', 'fulfiller', 'manager', 'admin']
const WITH_SCM: readonly RoleName[] = [...KEEPERS, 'integration']
const WITH_APPROVERS: readonly RoleName[] = [...KEEPERS, 'approver']
const JUDGES: readonly RoleName[] = ['approver', 'fulfiller', 'manager', 'admin']
const ONLY_ADMIN: readonly RoleName[] = ['admin']

/** The whole of who may do what. `docs/security-matrix.md` is printed from it; the tests execute it over HTTP. */
export const MATRIX: Readonly<Record<OwnTable, TableAccess>> = {
    [TABLE.organization]: {
        read: WITH_SYSTEMS,
        create: ADMINS,
        write: ADMINS,
        delete: ADMINS,
        readers: { scm_organization_id: WITH_SCM },
        writers: {},
    },
    [TABLE.domain]: {
        read: WITH_SYSTEMS,
        create: FULFILLERS,
        write: FULFILLERS,
        delete: ADMINS,
        readers: { scm_id: WITH_SCM },
        writers: {},
    },
    [TABLE.certificate]: {
        read: WITH_SYSTEMS,
        create: ADMINS,
        write: FULFILLERS,
        delete: ADMINS,
        readers: { scm_id: WITH_SCM },
        writers: { issuer: ONLY_ADMIN, organization: ONLY_ADMIN },
    },
    [TABLE.submittal]: {
        read: EVERYBODY,
        create: ADMINS,
        write: ADMINS,
        delete: ADMINS,
        readers: { findings: JUDGES },
        writers: {},
    },
    [TABLE.delegatedAdmin]: {
        read: EVERYBODY,
        create: FULFILLERS,
        write: FULFILLERS,
        delete: ADMINS,
        readers: {
            scm_id: KEEPERS,
            password_changed_on: WITH_APPROVERS,
            password_expires_on: WITH_APPROVERS,
            reviewed_on: WITH_APPROVERS,
        },
        writers: {},
    },
    [TABLE.adminDomain]: {
        read: EVERYBODY,
        create: FULFILLERS,
        write: FULFILLERS,
        delete: FULFILLERS,
        readers: {},
        writers: {},
    },
    [TABLE.contact]: {
        read: EVERYBODY,
        create: FULFILLERS,
        write: FULFILLERS,
        delete: FULFILLERS,
        readers: { reason: WITH_APPROVERS },
        writers: {},
    },
    [TABLE.task]: {
        read: WITH_SYSTEMS,
        create: ADMINS,
        write: FULFILLERS,
        delete: ADMINS,
        readers: {},
        writers: {
            number: ONLY_ADMIN,
            organization: ONLY_ADMIN,
            cycle_key: ONLY_ADMIN,
            closure_evidence: ONLY_ADMIN,
            outcome: ONLY_ADMIN,
            times: ONLY_ADMIN,
        },
    },
    [TABLE.notice]: {
        read: SERVICE,
        create: NOBODY,
        write: NOBODY,
        delete: NOBODY,
        readers: {},
        writers: {},
    },
    [TABLE.digest]: { read: SERVICE, create: NOBODY, write: NOBODY, delete: NOBODY, readers: {}, writers: {} },
    [TABLE.announcement]: {
        read: SERVICE,
        create: MANAGERS,
        write: MANAGERS,
        delete: MANAGERS,
        readers: {},
        writers: { status: [], reaches: [], recipients: [], sent_at: [], sent_by: [] },
    },
    [TABLE.announcementCopy]: {
        read: SERVICE,
        create: NOBODY,
        write: NOBODY,
        delete: NOBODY,
        readers: {},
        writers: {},
    },
    [TABLE.run]: { read: ADMINS, create: NOBODY, write: NOBODY, delete: NOBODY, readers: {}, writers: {} },
    [TABLE.change]: { read: SERVICE, create: NOBODY, write: NOBODY, delete: NOBODY, readers: {}, writers: {} },
    [TABLE.lifespanPolicy]: {
        read: {
            user: 'every',
            delegated_admin: 'every',
            approver: 'every',
            ...SERVICE,
            integration: 'every',
        },
        create: ADMINS,
        write: ADMINS,
        delete: ADMINS,
        readers: {},
        writers: {},
    },
}

/** Whether somebody of a role, standing so to a record, reaches it. */
export function reaches(reach: Reach, role: RoleName, relation: Relation): boolean {
    const extent = reach[role]
    return extent === 'every' || (extent === 'own' && relation === 'own department')
}
