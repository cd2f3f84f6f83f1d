import { type Platform, type SysId, type Write } from '../../platform'

const TABLE = 'sysapproval_approver'
/** States that neither ask nor answer. */
const OUT = ['not_required', 'cancelled', 'skipped', 'duplicate']

/** Keeps task.approval in step with the approver records (platform specification 3.7). */
export function installApprovals(platform: Platform): void {
    platform.addWriteEngine({
        name: 'approvals',
        phase: 'after',
        onWrite(write) {
            if (write.record.getTableName() !== TABLE || !isAnswer(write)) return
            const task = write.record.getValue('sysapproval')
            if (task) rollUp(platform, task)
        },
    })
}

function isAnswer(write: Write): boolean {
    return write.operation === 'delete' || write.changes('state')
}

/** Writes the state of all approvals of a task into the task. */
export function rollUp(platform: Platform, taskId: SysId): void {
    const approvals = platform.record(TABLE)
    approvals.addQuery('sysapproval', taskId)
    approvals.query()
    const states: string[] = []
    while (approvals.next()) states.push(approvals.getValue('state') ?? 'not requested')
    const outcome = outcomeOf(states)
    const task = platform.record('task')
    if (!outcome || !task.get(taskId)) return
    const record = platform.record(task.getRecordClassName())
    if (!record.get(taskId) || record.getValue('approval') === outcome) return
    record.setValue('approval', outcome)
    record.update()
}

/** Any rejected: rejected; all approved: approved; none asked: not requested; null when nobody counts. */
export function outcomeOf(states: readonly string[]): string | null {
    const counted = states.filter((state) => !OUT.includes(state))
    if (counted.length === 0) return null
    if (counted.includes('rejected')) return 'rejected'
    if (counted.every((state) => state === 'approved')) return 'approved'
    return counted.every((state) => state === 'not requested') ? 'not requested' : 'requested'
}
