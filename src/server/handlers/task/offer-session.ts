import { type GlideRecord } from '@servicenow/glide'
import { momentInWords } from '../../core/notice/pacific-text'
import { WAITING_ON } from '../../core/states'
import { fromGlideUtc } from '../../core/time/glide-time'
import { toTask } from '../../records/task'
import { tellRequester } from './ask-customer'

/** Before the time of a training session is written: it is offered to the requester, who says whether it suits (A4, T6). */
export function offerSession(current: GlideRecord): void {
    const at = fromGlideUtc(current.getValue('session_at') ?? '')
    if (at === null || !toTask(current).active) return
    current.setValue('waiting_on', WAITING_ON.customer)
    tellRequester(
        current,
        `We offer a remote training session of about 30 minutes on ${momentInWords(at)}. Please answer whether it suits you.`
    )
}
