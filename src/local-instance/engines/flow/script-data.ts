import { UnsupportedError } from '../../errors'
import { type Platform } from '../../platform'
import { type RunState } from './state'
import { isRecordRef, type FlowValue, type Outputs } from './values'

/** `fd_data`, as scripts in the place of an input see it: the trigger, the flow variables, the subflow inputs. */
export function flowData(platform: Platform, state: RunState, prefix: string): Record<string, unknown> {
    const frame = state.frames[prefix]
    const data: Record<string, unknown> = {
        trigger: live(platform, state.trigger),
        flow_var: live(platform, frame?.variables ?? {}),
        subflow_inputs: live(platform, frame?.inputs ?? {}),
    }
    return new Proxy(data, {
        get(target, name) {
            if (typeof name === 'symbol' || name in target) return target[String(name)]
            throw new UnsupportedError(`fd_data.${name}`)
        },
    })
}

function live(platform: Platform, values: Outputs): Record<string, unknown> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, liveValue(platform, value)]))
}

function liveValue(platform: Platform, value: FlowValue): unknown {
    if (Array.isArray(value)) return value.map((item) => liveValue(platform, item))
    if (!isRecordRef(value)) return value
    const record = platform.record(value.table)
    record.get(value.sys_id)
    return record
}
