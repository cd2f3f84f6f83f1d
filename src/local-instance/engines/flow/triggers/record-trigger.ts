import { UnsupportedError } from '../../../errors'
import { type Platform, type Write } from '../../../platform'
import { toGlide } from '../../../time/format'
import { type FlowDefinition, type FlowTrigger } from '../definition'
import { type FlowEngineCore } from '../engine'
import { refOf, textOf, type FlowValue, type Outputs, type RecordRef } from '../values'
import { strategyAllows } from './strategy'

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
    record_create: ['insert'],
    record_update: ['update'],
    record_create_or_update: ['insert', 'update'],
}

export function isRecordTrigger(trigger: FlowTrigger): boolean {
    return trigger.type in OPERATIONS
}

/** Starts the flow when this write is one its trigger asks for (platform specification 3.9). */
export function fireRecordTrigger(
    platform: Platform,
    engine: FlowEngineCore,
    flow: FlowDefinition,
    write: Write
): void {
    const { trigger } = flow
    if (!trigger || !OPERATIONS[trigger.type]?.includes(write.operation)) return
    const input = (name: string) => textOf(trigger.inputs.get(name)?.value)
    if (!isOnTable(platform, write, input('table'), input('run_on_extended') === 'true')) return
    if (!mayRun(platform, input)) return
    const { record, previous } = write
    if (input('condition') && !platform.matches(record, input('condition'), previous)) return

    const subject = refOf(record)
    const changes = write.operation === 'update' ? changedFields(platform, write) : []
    const change = changes
        .map(({ field_name, current_value }) => `${textOf(field_name)}=${textOf(current_value)}`)
        .join('^')
    if (write.operation === 'update' && !strategyAllows(platform, flow.id, subject, input('trigger_strategy'), change))
        return
    engine.start(flow.id, {
        trigger: triggerOutputs(platform, subject, changes),
        subject,
        foreground: input('run_flow_in') === 'foreground',
        change,
    })
}

function triggerOutputs(platform: Platform, subject: RecordRef, changes: Change[]): Outputs {
    const now = toGlide(platform.clock.now())
    return {
        current: subject,
        table_name: subject.table,
        changed_fields: changes,
        run_start_time: now,
        run_start_date_time: now,
    }
}

function isOnTable(platform: Platform, write: Write, table: string, extended: boolean): boolean {
    const actual = write.record.getRecordClassName()
    return extended ? platform.dictionary.isA(actual, table) : actual === table
}

/** Session and user settings of the trigger. */
function mayRun(platform: Platform, input: (name: string) => string): boolean {
    const { interactive, userId } = platform.session
    const sessions = input('run_when_setting') || 'both'
    if (sessions === 'interactive' && !interactive) return false
    if (sessions === 'non_interactive' && interactive) return false
    const listed = input('run_when_user_list').split(',').includes(userId)
    switch (input('run_when_user_setting') || 'any') {
        case 'any':
            return true
        case 'one_of':
            return listed
        case 'not_one_of':
            return !listed
        default:
            throw new UnsupportedError(`The flow trigger setting '${input('run_when_user_setting')}'`)
    }
}

type Change = { [key: string]: FlowValue }

/** The fields of the update, without those that the system keeps and without journals, which hold nothing to compare. */
function changedFields(platform: Platform, write: Write): Change[] {
    const { record, previous } = write
    const columns = platform.dictionary.table(record.getRecordClassName())?.columns.values() ?? []
    return [...columns]
        .filter(({ name, type }) => !name.startsWith('sys_') && !type.startsWith('journal') && write.changes(name))
        .map(({ name }) => ({
            field_name: name,
            previous_value: previous?.getValue(name) ?? null,
            previous_display_value: previous?.getDisplayValue(name) ?? null,
            current_value: record.getValue(name),
            current_display_value: record.getDisplayValue(name),
        }))
}
