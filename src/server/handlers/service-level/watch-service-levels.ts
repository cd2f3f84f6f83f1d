import { gs } from '@servicenow/glide'
import { ROLE } from '../../core/roles'
import { SERVICE_LEVEL_EVENT } from '../../core/service-level/events'
import { dueWarning } from '../../core/service-level/warning'
import { WARNING } from '../../core/states'
import { TABLE } from '../../core/tables'
import { now } from '../../records/clock'
import { queueEvent } from '../../records/events'
import { groupAddress } from '../../records/group'
import { addressesWithRole } from '../../records/role-holders'
import { findUser } from '../../records/user'
import { markWarned, type WatchedTask, watchedTasks } from '../../records/watched-tasks'

/**
 * The watch: assignee and group are told of a task at risk, and of one that is critical; managers as well of a
 * breach. Every mark is told once; one that failed is tried again by the next run.
 */
export function watchServiceLevels(): void {
    const startedAt = now()
    for (const task of watchedTasks(startedAt)) {
        const warning = dueWarning(task.record, startedAt)
        if (warning === null) continue
        try {
            const managers = warning === WARNING.breached ? addressesWithRole(ROLE.manager) : []
            const addresses = [...new Set([...workersOf(task), ...managers])].join(',')
            queueEvent(SERVICE_LEVEL_EVENT.warning, TABLE.task, task.id, addresses, warning)
            markWarned(task.id, warning)
        } catch (error) {
            gs.error(`Nobody was told that ${task.number} is ${warning}: ${String(error)}`)
        }
    }
}

function workersOf(task: WatchedTask): string[] {
    const assignee = task.assignedTo === '' ? '' : (findUser(task.assignedTo)?.email ?? '')
    return [assignee.toLowerCase(), groupAddress(task.assignmentGroup).toLowerCase()].filter((one) => one !== '')
}
