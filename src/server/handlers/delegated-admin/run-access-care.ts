import { gs } from '@servicenow/glide'
import {
    type AdminAccess,
    accessTasks,
    type CareTask,
    causeOf,
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
import { closeCareTask, insertCareTask, markOverdue, type OpenCareTask, openCareTasks } from '../../records/care-tasks'
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
    const open = openCareTasks()
    settle(needed, open, today)
    raise(needed, open, group)
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

/** What is not needed any more is done; what is overdue says so. */
function settle(needed: readonly CareTask[], open: readonly OpenCareTask[], today: CalendarDate): void {
    const byCause = new Map(needed.map((task) => [causeOf(task), task]))
    for (const known of open) {
        const task = byCause.get(causeOf(known))
        if (task === undefined) closeCareTask(known.id)
        else if (isOverdue(task, today) && !known.urgent) markOverdue(known.id, `Overdue since ${task.dueOn}.`)
    }
}

function raise(needed: readonly CareTask[], open: readonly OpenCareTask[], group: string): void {
    const causes = new Set(open.map(causeOf))
    const raised = tasksOfCycles(needed.map(({ key }) => key))
    for (const task of needed) {
        if (!causes.has(causeOf(task)) && !raised.has(task.key)) insertCareTask(task, group)
    }
}
