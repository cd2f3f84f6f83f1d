import { GlideRecord } from '@servicenow/glide'
import { type WeakCertificate } from '../core/notice/department-mail'
import { LIVE_CERTIFICATE_STATUSES } from '../core/states'
import { TABLE } from '../core/tables'
import { glideUtc } from '../core/time/glide-time'

const LIVE = LIVE_CERTIFICATE_STATUSES.join(',')

/** A certificate whose contacts have to be looked at. */
export interface UncheckedCertificate {
    id: string
    organization: string
    /** What was weak at the last look. */
    reachability: string
}

/** Live certificates of one organization that nobody has looked at since their contacts changed; empty when all are done. */
export function uncheckedCertificates(limit: number): UncheckedCertificate[] {
    const [first] = unchecked(1, '')
    return first === undefined ? [] : uncheckedOf(first.organization, limit)
}

/** The same of an organization that is named. */
export function uncheckedOf(organization: string, limit: number): UncheckedCertificate[] {
    return unchecked(limit, organization)
}

function unchecked(limit: number, organization: string): UncheckedCertificate[] {
    const record = new GlideRecord(TABLE.certificate)
    record.addNullQuery('contacts_checked_at')
    record.addQuery('status', 'IN', LIVE)
    if (organization !== '') record.addQuery('organization', organization)
    record.setLimit(limit)
    record.query()
    const certificates: UncheckedCertificate[] = []
    while (record.next()) {
        certificates.push({
            id: record.getUniqueValue(),
            organization: record.getValue('organization') ?? '',
            reachability: record.getValue('reachability') ?? '',
        })
    }
    return certificates
}

export function saveReachability(id: string, reachability: string): void {
    const record = new GlideRecord(TABLE.certificate)
    if (!record.get(id)) return
    record.setValue('reachability', reachability)
    record.update()
}

/** The contacts of these certificates were looked at. No rule has to hear of it. */
export function contactsChecked(ids: readonly string[], at: number): void {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('sys_id', 'IN', ids.join(','))
    stamp(record, glideUtc(at))
}

/** The contacts of a certificate changed: it has to be looked at. */
export function contactsChangedFor(certificate: string): void {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('sys_id', certificate)
    stamp(record, '')
}

/** The contacts of all certificates of an organization changed. */
export function contactsChangedForAll(organization: string): void {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('organization', organization)
    record.addQuery('status', 'IN', LIVE)
    record.addNotNullQuery('contacts_checked_at')
    stamp(record, '')
}

function stamp(record: GlideRecord, at: string): void {
    record.setWorkflow(false)
    record.setValue('contacts_checked_at', at)
    record.updateMultiple()
}

/** Certificates of an organization whose contacts are weak, the next to expire first; those above `limit` are counted. */
export function weakCertificates(organization: string, limit: number): { listed: WeakCertificate[]; more: number } {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('organization', organization)
    record.addQuery('status', 'IN', LIVE)
    record.addNotNullQuery('reachability')
    record.orderBy('expires_at')
    record.query()
    const listed: WeakCertificate[] = []
    let more = 0
    while (record.next()) {
        if (listed.length === limit) {
            more = record.getRowCount() - limit
            break
        }
        listed.push({
            number: record.getValue('number') ?? '',
            commonName: record.getValue('common_name') ?? '',
            faults: (record.getValue('reachability') ?? '').split('\n'),
        })
    }
    return { listed, more }
}

/** Addresses of users who were changed since an instant, whether they left or came back. */
export function addressesOfUsersChangedSince(instant: number): string[] {
    const record = new GlideRecord('sys_user')
    record.addQuery('sys_updated_on', '>=', glideUtc(instant))
    record.addNotNullQuery('email')
    record.query()
    const addresses: string[] = []
    while (record.next()) addresses.push((record.getValue('email') ?? '').toLowerCase())
    return addresses
}

/** A nightly synchronisation may touch every user there is. */
const ASKED_AT_ONCE = 500

/** Has everything looked at again that these addresses are contacts of. */
export function contactsChangedAt(addresses: readonly string[]): void {
    for (let from = 0; from < addresses.length; from += ASKED_AT_ONCE) {
        contactsChangedAmong(addresses.slice(from, from + ASKED_AT_ONCE))
    }
}

function contactsChangedAmong(addresses: readonly string[]): void {
    const record = new GlideRecord(TABLE.contact)
    record.addQuery('address', 'IN', addresses.join(','))
    record.query()
    while (record.next()) {
        if (record.getValue('scope') === 'organization') contactsChangedForAll(record.getValue('organization') ?? '')
        else contactsChangedFor(record.getValue('certificate') ?? '')
    }
}
