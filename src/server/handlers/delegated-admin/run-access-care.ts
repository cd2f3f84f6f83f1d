import { gs } from '@servicenow/glide'
import {
    type AdminAccess,
    accessTasks,
    type CareTask,
    coverageTask,
    hasLeft,
    isOverdue,
    successorOf,
} from '../../core/delegated-admin/care'
import { GROUP } from '../../core/organization/groups'
import { ADMIN_STATUS } from '../../core/states'
import { type CalendarDate } from '../../core/time/calendar'
import { pacificDate } from '../../core/time/pacific'
import { accesses, organizationNames, reassignTasks, suspendAccess } from '../../records/admin-access'
import { closeCareTask, insertCareTask, markOverdue, openCareTasks } from '../../records/care-tasks'
import { now } from '../../records/clock'
import { replaceAddress } from '../../records/contact'
import { tasksOfCycles } from '../../records/renewal-tasks'
import { careRules } from '../../records/settings'
import { groupNamed } from '../../records/user'
import { warnOfPasswords } from './warn-of-passwords'

/** The daily look at delegated administrators (A2 to A5). Everything in it is safe to repeat. */
export function runAccessCare(): void {
    const moment = now()
    const today = pacificDate(moment)
    const group = groupNamed(GROUP.certificateServices)
    const all = accesses()
    const left = all.filter((admin) => hasLeft(admin) && admin.status !== ADMIN_STATUS.suspended)
    for (const admin of left) release(admin, all, group)
    warnOfPasswords(
        all.filter((admin) => !hasLeft(admin)),
        today,
        moment
    )
    const needed = [...all.flatMap((admin) => accessTasks(admin, today, careRules())), ...coverage(all, today)]
    raise(needed, group)
    settle(needed, today)
    gs.info(`Access care: ${all.length} looked at, ${left.length} left.`)
}

/** Somebody left: the work and the notices go to a colleague, and last of all the access is suspended. */
function release(admin: AdminAccess, all: readonly AdminAccess[], group: string): void {
    const colleague = successorOf(admin, all)
    reassignTasks(admin.organization, admin.user, colleague?.user ?? '', group)
    if (colleague !== null && admin.address !== '') {
        replaceAddress(admin.organization, admin.address, colleague.address)
    }
    suspendAccess(admin.id)
}

function coverage(all: readonly AdminAccess[], today: CalendarDate): CareTask[] {
    const names = organizationNames()
    return [...new Set(all.map(({ organization }) => organization))].flatMap((organization) => {
        const name = names.get(organization)
        if (name === undefined) return []
        const own = all.filter((admin) => admin.organization === organization)
        const task = coverageTask(organization, name, own, today)
        return task === null ? [] : [task]
    })
}

function raise(needed: readonly CareTask[], group: string): void {
    const raised = tasksOfCycles(needed.map(({ key }) => key))
    for (const task of needed) if (!raised.has(task.key)) insertCareTask(task, group)
}

/** What is not needed any more is done; what is overdue says so. */
function settle(needed: readonly CareTask[], today: CalendarDate): void {
    const byKey = new Map(needed.map((task) => [task.key, task]))
    for (const { id, key, urgent } of openCareTasks()) {
        const task = byKey.get(key)
        if (task === undefined) closeCareTask(id)
        else if (isOverdue(task, today) && !urgent) markOverdue(id, `Overdue since ${task.dueOn}.`)
    }
}
