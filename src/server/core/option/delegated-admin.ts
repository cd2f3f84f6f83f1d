import { isAddress } from '../submittal/contacts'
import { type Fault, missing, remark, wrong } from './fault'
import { isTicked, type OptionOrder } from './option'

/** A login in SCM that was not taken away. */
export interface KnownAdmin {
    id: string
    /** sys_id of the holder; empty for a shared account. */
    user: string
    login: string
    organization: string
    active: boolean
}

export interface AdminSurroundings {
    organization: string
    /** The logins of the department that were not taken away. */
    admins: readonly KnownAdmin[]
    /** sys_ids of the department's approved domains. */
    approvedDomains: readonly string[]
    /** The person that the form names; null when there is none. */
    holder: { id: string; name: string; email: string; active: boolean; ownDepartment: boolean } | null
}

/** What is wrong with an order to add or delete a delegated administrator (R4, A1 to A5). */
export function delegatedAdminFaults(order: OptionOrder, known: AdminSurroundings): Fault[] {
    if (order.change === 'add') return [...holderFaults(order, known), ...grantFaults(order, known)]
    if (order.change === 'delete') return removalFaults(order, known)
    return [missing('change', 'Choose whether a delegated administrator is added or deleted.')]
}

/** The login a new administrator gets in SCM: the mailbox that the mails go to. */
export function loginOf(order: OptionOrder, known: AdminSurroundings): string {
    return (order.holder === 'shared' ? order.shared_mailbox : (known.holder?.email ?? '')).toLowerCase()
}

function holderFaults(order: OptionOrder, known: AdminSurroundings): Fault[] {
    if (order.holder === 'shared') {
        if (order.shared_mailbox === '') return [missing('shared_mailbox', 'Enter the mailbox of the shared account.')]
        if (!isAddress(order.shared_mailbox)) {
            return [wrong('shared_mailbox', 'This is no e-mail address. Enter one such as web-team@example.ca.gov.')]
        }
        return takenFaults('shared_mailbox', order, known)
    }
    const { holder } = known
    if (holder === null) return [missing('user', 'Choose the person, or choose a shared departmental account.')]
    if (!holder.ownDepartment) {
        return [wrong('user', `${holder.name} is not in your department. Choose somebody of your own department.`)]
    }
    if (!holder.active || holder.email === '') {
        return [
            wrong('user', `The user record of ${holder.name} is inactive or has no e-mail address. Have it corrected.`),
        ]
    }
    return takenFaults('user', order, known)
}

function takenFaults(field: string, order: OptionOrder, known: AdminSurroundings): Fault[] {
    const login = loginOf(order, known)
    const taken = known.admins.some(
        (admin) =>
            admin.login.toLowerCase() === login ||
            (order.holder !== 'shared' && admin.user !== '' && admin.user === known.holder?.id)
    )
    return taken
        ? [wrong(field, 'This is a delegated administrator of your department already, or is about to be.')]
        : []
}

function grantFaults(order: OptionOrder, known: AdminSurroundings): Fault[] {
    const faults: Fault[] = []
    const domains = listed(order.domains)
    if (domains.length === 0) faults.push(missing('domains', 'Choose at least one approved domain of your department.'))
    if (domains.some((domain) => !known.approvedDomains.includes(domain))) {
        faults.push(
            wrong(
                'domains',
                'Only approved domains of your own department can be delegated. Enroll others first, with Question/Inquiry.'
            )
        )
    }
    if (!isTicked(order.training)) {
        faults.push(missing('training', 'Confirm that the administrator will work through the training material.'))
    }
    if (known.admins.length === 0) faults.push(remark('holder', ALONE))
    return faults
}

function removalFaults(order: OptionOrder, known: AdminSurroundings): Fault[] {
    const leaving = known.admins.find(({ id }) => id === order.administrator)
    if (order.administrator === '') return [missing('administrator', 'Choose the delegated administrator to delete.')]
    if (leaving === undefined) {
        return [wrong('administrator', 'This is no delegated administrator of your department. Choose one who is.')]
    }
    const faults: Fault[] = order.reason === '' ? [missing('reason', 'Say why the access is taken away.')] : []
    const staying = known.admins.filter(({ id, active }) => id !== leaving.id && active)
    if (staying.length === 0) return [...faults, ...lastOneFaults(order, leaving)]
    if (staying.length === 1) faults.push(remark('administrator', ALONE))
    if (order.successor === '') {
        faults.push(missing('successor', 'Choose who takes over the certificates and notices.'))
    } else if (!staying.some(({ id }) => id === order.successor)) {
        faults.push(
            wrong('successor', 'Choose another active delegated administrator of your department as successor.')
        )
    }
    return faults
}

function lastOneFaults(order: OptionOrder, leaving: KnownAdmin): Fault[] {
    if (isTicked(order.leave_nobody) && order.reason !== '') return []
    return [
        wrong(
            'leave_nobody',
            `${leaving.login} is the last delegated administrator of your department: nobody could renew its certificates. Add another one first, or confirm that nobody is left and say why.`
        ),
    ]
}

const ALONE =
    'Your department would have one delegated administrator: a single point of failure. Two or three, or a shared account, are recommended.'

/** The entries of a list collector. */
export function listed(value: string): string[] {
    return value.split(',').filter((id) => id !== '')
}
