import { type GlideRecord } from '@servicenow/glide'
import { DOMAIN_STATUS, WAITING_ON } from '../../core/states'
import { changeDomain } from '../../records/domain'
import { closingOf } from '../../core/task/closing'
import { toTask } from '../../records/task'
import { tellRequester } from './ask-customer'

/**
 * Before the record to set for a domain's validation is written: the department has to set it, so the clock pauses (T6).
 * Noted while the task is closed, it is told to nobody: it is set already.
 */
export function sendValidationRecord(current: GlideRecord): void {
    const task = toTask(current)
    if (closingOf(task) !== 'open' || task.validationRecord === '') return
    current.setValue('waiting_on', WAITING_ON.customer)
    changeDomain(task.domain, { status: DOMAIN_STATUS.validating, dcv_record: task.validationRecord })
    tellRequester(
        current,
        `Please set this for the validation of the domain, then answer that it is set:\n${task.validationRecord}`
    )
}
