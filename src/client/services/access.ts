import { TABLE } from '../../server/core/tables'
import { type CalendarDate } from '../../server/core/time/calendar'
import { pacificDate } from '../../server/core/time/pacific'
import { dayIn, flagIn, instantIn, readRows, type Reference, referenceIn, type Row, textIn } from './table'

/** One person's, or a shared account's, access to Sectigo Certificate Manager. */
export interface DelegatedAdmin {
    readonly id: string
    /** sys_id of its holder; empty for a shared account. */
    readonly userId: string
    readonly name: string
    readonly login: string
    readonly organization: Reference | null
    readonly shared: boolean
    readonly status: string
    readonly passwordExpiresOn: CalendarDate | null
    readonly trainingSentOn: CalendarDate | null
    readonly trainedOn: CalendarDate | null
    readonly reviewedOn: CalendarDate | null
    readonly createdOn: CalendarDate | null
    /** The names of the domains that it may issue for. */
    readonly domains: readonly string[]
}

/** A domain of a department, with the age of its proof of control. */
export interface Domain {
    readonly id: string
    readonly name: string
    readonly organization: Reference | null
    readonly kind: string
    readonly wildcardAllowed: boolean
    readonly status: string
    readonly method: string
    readonly evidenceExpiresOn: CalendarDate | null
}

export interface Access {
    readonly admins: readonly DelegatedAdmin[]
    readonly domains: readonly Domain[]
}

/** Who may issue for what. @param organization narrows to one department's; empty for all. */
export async function readAccess(organization: string, signal?: AbortSignal): Promise<Access> {
    const own = organization === '' ? '' : `organization=${organization}^`
    const [admins, links, domains] = await Promise.all([
        readRows(TABLE.delegatedAdmin, { query: `${own}status!=removed^ORDERBYlogin`, fields: ADMIN_FIELDS }, signal),
        readRows(TABLE.adminDomain, { fields: ['delegated_admin', 'domain.name'] }, signal),
        readRows(TABLE.domain, { query: `${own}status!=retired^ORDERBYname`, fields: DOMAIN_FIELDS }, signal),
    ])
    const namesOf = (admin: string) =>
        links.filter((link) => link.delegated_admin === admin).map((link) => textIn(link, 'domain.name'))
    return {
        admins: admins.map((row) => adminFrom(row, namesOf(textIn(row, 'sys_id')))),
        domains: domains.map(domainFrom),
    }
}

const ADMIN_FIELDS = [
    'sys_id',
    'sys_created_on',
    'user',
    'user.name',
    'login',
    'organization',
    'organization.name',
    'shared_account',
    'status',
    'password_expires_on',
    'training_sent_on',
    'trained_on',
    'reviewed_on',
]

function adminFrom(row: Row, domains: readonly string[]): DelegatedAdmin {
    return {
        id: textIn(row, 'sys_id'),
        userId: textIn(row, 'user'),
        name: textIn(row, 'user.name'),
        login: textIn(row, 'login'),
        organization: referenceIn(row, 'organization', 'name'),
        shared: flagIn(row, 'shared_account'),
        status: textIn(row, 'status'),
        passwordExpiresOn: dayIn(row, 'password_expires_on'),
        trainingSentOn: dayIn(row, 'training_sent_on'),
        trainedOn: dayIn(row, 'trained_on'),
        reviewedOn: dayIn(row, 'reviewed_on'),
        createdOn: pacificDayOf(instantIn(row, 'sys_created_on')),
        domains,
    }
}

function pacificDayOf(ms: number | null): CalendarDate | null {
    return ms === null ? null : pacificDate(ms)
}

const DOMAIN_FIELDS = [
    'sys_id',
    'name',
    'organization',
    'organization.name',
    'kind',
    'wildcard_allowed',
    'status',
    'dcv_method',
    'evidence_expires_on',
]

function domainFrom(row: Row): Domain {
    return {
        id: textIn(row, 'sys_id'),
        name: textIn(row, 'name'),
        organization: referenceIn(row, 'organization', 'name'),
        kind: textIn(row, 'kind'),
        wildcardAllowed: flagIn(row, 'wildcard_allowed'),
        status: textIn(row, 'status'),
        method: textIn(row, 'dcv_method'),
        evidenceExpiresOn: dayIn(row, 'evidence_expires_on'),
    }
}
