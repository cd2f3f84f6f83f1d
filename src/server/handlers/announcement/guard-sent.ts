import { gs, type GlideRecord } from '@servicenow/glide'
import { ANNOUNCEMENT_STATUS } from '../../core/states'

/** Before an announcement is changed or deleted: what people were told stays as they were told it. */
export function guardSent(current: GlideRecord, previous: GlideRecord | null): void {
    if ((previous ?? current).getValue('status') !== ANNOUNCEMENT_STATUS.sent) return
    gs.addErrorMessage('This announcement was sent: it stays as people read it. Write another one.')
    current.setAbortAction(true)
}
