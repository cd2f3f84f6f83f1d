import { type GlideRecord } from '@servicenow/glide'
import { SUBMITTAL_STATUS } from '../../core/states'
import { findSubmittal, setSubmittalStatus } from '../../records/submittal'
import { toTask } from '../../records/task'

/** After the work on one certificate of an order was given up: its submittal says so at once, whatever the others do. */
export function giveUpSubmittal(current: GlideRecord): void {
    const submittal = findSubmittal(toTask(current).submittal)
    if (submittal?.status !== SUBMITTAL_STATUS.approved) return
    setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.cancelled)
}
