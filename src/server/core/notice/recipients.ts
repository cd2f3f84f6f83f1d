import { CONTACT_STATUS, type ContactStatus, NOTICE_STAGE, type NoticeStage } from '../states'
import { type CalendarDate } from '../time/calendar'

export interface NoticeContact {
    address: string
    status: ContactStatus
    /** The day on which a suspension is over; null when none was given. */
    suspendedUntil: CalendarDate | null
    /** A person, or a distribution list that outlives the people on it. */
    kind: 'person' | 'list'
}

/** Everybody who may have to hear about a certificate. Addresses may be empty where a record names none. */
export interface NoticeAudience {
    /** Contacts of the certificate and of its organization. */
    contacts: readonly NoticeContact[]
    /** Addresses of the organization's active delegated administrators. */
    delegatedAdmins: readonly string[]
    /** Addresses of the organization's approver and deputy. */
    approvers: readonly string[]
    /** The address of Certificate Services itself. */
    service: string
}

export interface Recipients {
    /** At least one; each once, whatever its case. */
    addresses: string[]
    /** No contact can be warned: the department and Certificate Services are, in their place (N4). */
    noContact: boolean
    /** Nor can any delegated administrator or approver: Certificate Services alone knows. */
    nobody: boolean
}

/**
 * In the last week nobody is muted: an outage is worse than an unwanted mail, or than one that comes back. Whoever forges a
 * report of delivery keeps nobody from hearing these.
 */
const NEVER_MUTED: readonly NoticeStage[] = [NOTICE_STAGE.oneWeek, NOTICE_STAGE.oneDay, NOTICE_STAGE.expired]

/**
 * Whom a stage's notice goes to. It escalates: the contacts first; from the latest start on also all delegated
 * administrators and the approvers; from a week before the expiry on Certificate Services too. Where no
 * contact can be warned it escalates at once (N4).
 *
 * @param today the day it is in Sacramento
 */
export function recipientsOf(stage: NoticeStage, audience: NoticeAudience, today: CalendarDate): Recipients {
    const contacts = unique(
        audience.contacts.filter((contact) => hears(contact, stage, today)).map(({ address }) => address)
    )
    const department = unique([...audience.delegatedAdmins, ...audience.approvers])
    const noContact = contacts.length === 0
    const nobody = noContact && department.length === 0
    const lastWeek = NEVER_MUTED.includes(stage)
    const bounced = audience.contacts.filter(({ status }) => status === CONTACT_STATUS.bounced)
    return {
        addresses: unique([
            ...contacts,
            ...(lastWeek ? bounced.map(({ address }) => address) : []),
            ...(stage !== NOTICE_STAGE.windowOpen || noContact ? department : []),
            ...(lastWeek || noContact ? [audience.service] : []),
        ]),
        noContact,
        nobody,
    }
}

/** N4: a suspension ends by itself on its day; an address whose mail comes back counts as nobody until somebody corrects it. */
function hears(contact: NoticeContact, stage: NoticeStage, today: CalendarDate): boolean {
    if (contact.status === CONTACT_STATUS.bounced) return false
    if (contact.status === CONTACT_STATUS.active || NEVER_MUTED.includes(stage)) return true
    return contact.suspendedUntil !== null && contact.suspendedUntil <= today
}

function unique(addresses: readonly string[]): string[] {
    const seen = new Map<string, string>()
    for (const address of addresses.map((text) => text.trim()).filter((text) => text !== '')) {
        if (!seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address)
    }
    return [...seen.values()]
}
