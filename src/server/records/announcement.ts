import { GlideRecord } from '@servicenow/glide'
import { type Announcement, audienceText, type Reader, readersOf } from '../core/announcement/announcement'
import { ANNOUNCEMENT_STATUS } from '../core/states'
import { TABLE } from '../core/tables'
import { glideUtc } from '../core/time/glide-time'
import { departmentsOf } from './notice-audience'
import { activeOrganizations } from './organization'

/** N5: the active delegated administrators of all departments, by the addresses that their mails go to. */
export function announcementReaders(): Reader[] {
    const organizations = activeOrganizations()
    const departments = departmentsOf(organizations.map(({ id }) => id))
    return readersOf(
        organizations.flatMap(({ id, name }) =>
            (departments.get(id)?.delegatedAdmins ?? []).map(({ address }) => ({ address, organization: name }))
        )
    )
}

export function findAnnouncement(id: string): Announcement | null {
    const record = new GlideRecord(TABLE.announcement)
    return record.get(id) ? toAnnouncement(record) : null
}

export function findAnnouncementNumbered(number: string): Announcement | null {
    const record = new GlideRecord(TABLE.announcement)
    return number !== '' && record.get('number', number) ? toAnnouncement(record) : null
}

export function toAnnouncement(record: GlideRecord): Announcement {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        id: record.getUniqueValue(),
        number: text('number'),
        kind: text('kind'),
        status: text('status'),
        subject: text('subject'),
        text: text('text'),
        recipients: text('recipients'),
    }
}

/** Shows the writer of a record that is about to be written whom it reaches. */
export function setAudience(record: GlideRecord, readers: readonly Reader[]): void {
    record.setValue('reaches', readers.length)
    record.setValue('recipients', audienceText(readers))
}

/**
 * Writes somebody's copy, whose mail goes out with the row. The unique key makes it impossible to send it twice, however
 * many send at once: a row that is there already is left as it is.
 */
export function insertCopy(announcement: string, { address, organization }: Reader): void {
    const record = new GlideRecord(TABLE.announcementCopy)
    record.initialize()
    record.setValue('copy_key', `${announcement}:${address}`)
    record.setValue('announcement', announcement)
    record.setValue('address', address)
    record.setValue('organization_name', organization)
    record.insert()
}

/** The addresses that have their copy. */
export function copiedAddresses(announcement: string): Set<string> {
    const addresses = new Set<string>()
    const record = new GlideRecord(TABLE.announcementCopy)
    record.addQuery('announcement', announcement)
    record.query()
    while (record.next()) addresses.add(record.getValue('address') ?? '')
    return addresses
}

export interface Sending {
    sentAt: string
    sentBy: string
    reaches: number
}

/** Notes who sent it, when, and how many it reached; whoever was first stays. */
export function markAnnouncementSent(id: string, by: string, now: number, readers: readonly Reader[]): Sending | null {
    const record = new GlideRecord(TABLE.announcement)
    if (!record.get(id)) return null
    if (record.getValue('status') !== ANNOUNCEMENT_STATUS.sent) {
        setAudience(record, readers)
        record.setValue('status', ANNOUNCEMENT_STATUS.sent)
        record.setValue('sent_at', glideUtc(now))
        record.setValue('sent_by', by)
        record.update()
    }
    const text = (column: string) => record.getValue(column) ?? ''
    return { sentAt: text('sent_at'), sentBy: text('sent_by'), reaches: Number(text('reaches')) }
}
