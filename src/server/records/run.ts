import { GlideRecord } from '@servicenow/glide'
import { TABLE } from '../core/tables'

/** How far a piece of recurring work has come. */
export interface RunState {
    /** What the work was last begun for; another one means that it has to begin anew. */
    fingerprint: string
    /** sys_id of the last record that is done; empty before the first and after the last. */
    position: string
    done: boolean
}

export function runState(name: string): RunState {
    const record = load(name)
    return {
        fingerprint: record?.getValue('fingerprint') ?? '',
        position: record?.getValue('position') ?? '',
        done: record?.getValue('done') === '1',
    }
}

/** Remembers it, so that a run that is cut off goes on where it stopped. */
export function saveRunState(name: string, state: RunState): void {
    const record = load(name) ?? blank(name)
    record.setValue('fingerprint', state.fingerprint)
    record.setValue('position', state.position)
    record.setValue('done', state.done)
    if (record.isNewRecord()) record.insert()
    else record.update()
}

function load(name: string): GlideRecord | null {
    const record = new GlideRecord(TABLE.run)
    return record.get('name', name) ? record : null
}

function blank(name: string): GlideRecord {
    const record = new GlideRecord(TABLE.run)
    record.initialize()
    record.setValue('name', name)
    return record
}
