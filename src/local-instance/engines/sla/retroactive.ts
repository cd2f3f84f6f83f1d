/** Pauses that lie before a service level was attached, found in the audit history of its task (platform-spec 3.5). */
import { type Platform, type PlatformRecord } from '../../platform'
import { fromGlide } from '../../time/format'
import { type Interval } from '../schedule/intervals'
import { conditionsOn } from './conditions'
import { type SlaDefinition } from './definition'

export interface PastPauses {
    readonly closed: readonly Interval[]
    /** When the pause began that the task is in now. */
    readonly openSince: number | null
}

interface Change {
    readonly at: number
    readonly field: string
    readonly before: string | null
    readonly after: string | null
}

/** Replays the task from `from` on. Only what its table audits can be replayed; the rest counts as it is now. */
export function pausesSince(
    platform: Platform,
    definition: SlaDefinition,
    task: PlatformRecord,
    from: number
): PastPauses {
    const changes = changesOf(platform, task, from)
    const past = platform.record(task.getRecordClassName())
    past.initialize()
    for (const field of fieldsOf(platform, task)) past.setValue(field, task.getValue(field))
    for (const change of [...changes].reverse()) past.setValue(change.field, change.before)

    const conditions = conditionsOn(platform, definition, past, null)
    const closed: Interval[] = []
    let openSince = conditions.pauses() ? from : null
    for (const moment of momentsOf(changes)) {
        for (const change of moment) past.setValue(change.field, change.after)
        const at = moment[0]?.at ?? from
        if (openSince === null) openSince = conditions.pauses() ? at : null
        else if (conditions.resumes()) {
            closed.push([openSince, at])
            openSince = null
        }
    }
    return { closed, openSince }
}

function changesOf(platform: Platform, task: PlatformRecord, from: number): Change[] {
    const audits = platform.record('sys_audit')
    audits.addQuery('documentkey', task.getUniqueValue())
    audits.orderBy('sys_created_on')
    audits.orderBy('record_checkpoint')
    audits.query()
    const changes: Change[] = []
    while (audits.next()) {
        const at = fromGlide(audits.getValue('sys_created_on') ?? '')
        const field = audits.getValue('fieldname') ?? ''
        if (at <= from || !task.isValidField(field)) continue
        changes.push({ at, field, before: audits.getValue('oldvalue'), after: audits.getValue('newvalue') })
    }
    return changes
}

/** Changes of the same second belong together, as one write has them. */
function momentsOf(changes: readonly Change[]): Change[][] {
    const moments: Change[][] = []
    for (const change of changes) {
        const last = moments.at(-1)
        if (last?.[0]?.at === change.at) last.push(change)
        else moments.push([change])
    }
    return moments
}

function fieldsOf(platform: Platform, task: PlatformRecord): readonly string[] {
    return [...(platform.dictionary.table(task.getRecordClassName())?.columns.keys() ?? [])]
}
