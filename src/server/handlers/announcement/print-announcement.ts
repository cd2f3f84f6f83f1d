import { type GlideRecord } from '@servicenow/glide'
import { announcementHtml, announcementSubject } from '../../core/announcement/announcement'
import { findAnnouncement } from '../../records/announcement'

/** Subject and body of the mail of somebody's copy. */
export function printAnnouncement(copy: GlideRecord): { subject: string; html: string } {
    const announcement = findAnnouncement(copy.getValue('announcement') ?? '')
    if (announcement === null) throw new Error(`The announcement of copy ${copy.getUniqueValue()} does not exist.`)
    return { subject: announcementSubject(announcement), html: announcementHtml(announcement) }
}
