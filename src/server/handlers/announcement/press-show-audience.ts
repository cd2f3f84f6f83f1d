import { gs, type GlideRecord } from '@servicenow/glide'
import { announcementReaders, setAudience } from '../../records/announcement'
import { stayOnForm } from '../stay-on-form'

/** Button "Show whom it reaches": saves the draft with the list of now. */
export function pressShowAudience(current: GlideRecord, action: unknown): void {
    const readers = announcementReaders()
    setAudience(current, readers)
    if (current.update()) gs.addInfoMessage(`It reaches ${readers.length}. Nothing is sent yet.`)
    stayOnForm(current, action)
}
