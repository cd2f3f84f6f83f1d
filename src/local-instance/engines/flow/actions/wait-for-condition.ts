import { durationFromGlide } from '../../../time/format'
import { dueAfter } from '../due'
import { type FlowAction } from './types'

const MET = '0'
const TIMED_OUT = '1'

/** Looks at the record when it is reached and after every write to it. A record that was deleted holds up nobody. */
export const waitForCondition: FlowAction = {
    id: '89ce8a4187120010663ca1bb36cb0be3',
    name: 'waitForCondition',
    run(step) {
        const { platform } = step
        const ref = step.ref('record', 'table_name')
        const record = ref && platform.record(ref.table)
        const waits = step.flag('timeout_flag')
        const due = waits
            ? step.once('due', () => {
                  const duration = durationFromGlide(step.text('timeout_duration') || '1970-01-01 00:00:00')
                  return dueAfter(platform, platform.clock.now(), duration, step.text('timeout_schedule'))
              })
            : undefined
        if (!ref || !record) step.record('record', 'table_name')
        else if (record.get(ref.sys_id)) {
            step.memory.seen = true
            if (!platform.matches(record, step.query('conditions'))) {
                if (due !== undefined && platform.clock.now() >= due) return { state: TIMED_OUT }
                step.suspend([ref], due)
            }
        } else if (!step.memory.seen) step.record('record', 'table_name')
        return { state: MET }
    },
}
