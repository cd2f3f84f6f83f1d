import { type Platform, type PlatformRecord, type Write, type WriteEngine } from '../../platform'
import { toGlide } from '../../time/format'

/** States in which a task is done: closed complete, closed incomplete, closed skipped. */
const INACTIVE_STATES = ['3', '4', '7']
const CLOSED_COMPLETE = '3'
const OPEN = '1'

/**
 * The platform's own rules on tasks (platform specification 3.4): state and active follow each other, and closing notes
 * when and by whom.
 */
export function createTaskStateRules(platform: Platform): WriteEngine {
    return {
        name: 'task state',
        phase: 'before',
        onWrite(write) {
            if (write.operation === 'delete' || !platform.dictionary.isA(write.record.getTableName(), 'task')) return
            alignStateAndActive(write)
            noteClosing(platform, write)
        },
    }
}

function alignStateAndActive(write: Write): void {
    const { record } = write
    const closed = INACTIVE_STATES.includes(record.getValue('state') ?? '')
    const active = record.getValue('active') !== '0'
    if (write.changes('state') && closed) record.setValue('active', '0')
    else if (write.operation === 'insert') return
    else if (write.changes('active') && !active && !closed) record.setValue('state', CLOSED_COMPLETE)
    else if (write.changes('active') && active && closed) record.setValue('state', OPEN)
    else if (write.changes('state') && !closed && wasClosed(write.previous)) record.setValue('active', '1')
}

function wasClosed(previous: PlatformRecord | null): boolean {
    return INACTIVE_STATES.includes(previous?.getValue('state') ?? '')
}

function noteClosing(platform: Platform, { record, previous }: Write): void {
    const isActive = record.getValue('active') !== '0'
    const wasActive = !previous || previous.getValue('active') !== '0'
    if (!isActive && wasActive) {
        if (!record.getValue('closed_at')) record.setValue('closed_at', toGlide(platform.clock.now()))
        if (!record.getValue('closed_by')) record.setValue('closed_by', platform.session.userId)
    }
    if (isActive && previous && !wasActive) {
        record.setValue('closed_at', '')
        record.setValue('closed_by', '')
    }
}
