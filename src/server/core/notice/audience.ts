import { type NoticeAudience, type NoticeContact } from './recipients'

/** A delegated administrator as far as renewals are concerned. */
export interface DelegatedAdmin {
    /** sys_id of the user; empty for a shared account that belongs to nobody. */
    user: string
    /** Empty when none is known, or when the user is not active any more. */
    address: string
    /** sys_ids of the domains for which they may issue (A1). */
    domains: readonly string[]
}

/** The people of a department who answer for its certificates. */
export interface Department {
    delegatedAdmins: readonly DelegatedAdmin[]
    /** Addresses of the approver and the deputy. */
    approvers: readonly string[]
}

export const NO_DEPARTMENT: Department = { delegatedAdmins: [], approvers: [] }

export function audienceOf(
    contacts: readonly NoticeContact[],
    department: Department,
    service: string
): NoticeAudience {
    return {
        contacts,
        delegatedAdmins: department.delegatedAdmins.map(({ address }) => address),
        approvers: department.approvers,
        service,
    }
}

/** sys_ids of the users who can renew a certificate of this domain: those delegated for it first, then the others. */
export function renewersFor(domain: string, { delegatedAdmins }: Department): string[] {
    const users = delegatedAdmins.filter(({ user, address }) => user !== '' && address !== '')
    const delegated = users.filter(({ domains }) => domains.includes(domain))
    return [...delegated, ...users.filter((admin) => !delegated.includes(admin))].map(({ user }) => user)
}

/** Addresses of all who answer for a department's certificates, each once. */
export function peopleOf({ delegatedAdmins, approvers }: Department): string[] {
    const addresses = [...delegatedAdmins.map(({ address }) => address), ...approvers]
    return [...new Set(addresses.map((address) => address.toLowerCase()))].filter((address) => address !== '')
}
