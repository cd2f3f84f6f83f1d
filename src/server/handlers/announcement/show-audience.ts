import { type GlideRecord } from '@servicenow/glide'
import { announcementReaders, setAudience } from '../../records/announcement'

/** Before a draft is written: it shows whom it reaches (N5). */
export function showAudience(current: GlideRecord): void {
    setAudience(current, announcementReaders())
}
