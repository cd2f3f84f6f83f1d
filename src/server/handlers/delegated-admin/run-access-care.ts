import { gs } from '@servicenow/glide'
import {
    type AdminAccess,
    accessTasks,
    type CareTask,
    coverageTask,
    hasLeft,
    passwordStage,
} from '../../core/delegated-admin/care'
import { PASSWORD_EVENT } from '../../core/delegated-admin/password-mail'
import { GROUP } from '../../core/organization/groups'
import { ADMIN_STATUS } from '../../core/states'
import { TABLE } from '../../core/tables'
import { type CalendarDate } from '../../core/time/calendar'
import { pacificDate } from '../../core/time/pacific'
import {
    accesses,
    claimPasswordNotice,
    insertCareTask,
    organizationNames,
    passwordNotices,
    reassignTasks,
    suspendAccess,
} from '../../records/admin-access'
import { now } from '../../records/clock'
import { replaceAddress } from '../../records/contact'
import { queueEvent } from '../../records/events'
import { tasksOfCycles } from '../../records/renewal-tasks'
import { careRules } from '../../records/settings'
import { groupNamed } from '../../records/user'

/** The daily look at delegated administrators (A2 to A5). Everything in it is safe to repeat. */
export function runAccessCare(): void {
    const moment = now()
    const today = pacificDate(moment)
    const group = groupNamed(GROUP.certificateServices)
    const all = accesses()
    const left = all.filter(hasLeft)
    for (const admin of left) release(admin, all, group)
    const staying = all.filter((admin) => !left.includes(admin))
    warnOfPasswords(staying, today, moment)
    raise(
        [
            ...staying.flatMap((admin) => accessTasks(admin, today, careRules())),
            ...left.map(removal),
            ...coverage(all, staying, today),
        ],
        group
    )
    gs.info(`Access care: ${all.length} looked at, ${left.length} left.`)
}

/** Somebody left: the access is suspended, the work and the notices go to a colleague. */
function release(admin: AdminAccess, all: readonly AdminAccess[], group: string): void {
    const colleague = all.find(
        (other) =>
            other.organization === admin.organization &&
            other.id !== admin.id &&
            other.status === ADMIN_STATUS.active &&
            (other.userActive || other.shared) &&
            other.address !== ''
    )
    suspendAccess(admin.id)
    reassignTasks(admin.user, colleague?.user ?? '', group)
    if (colleague !== undefined && admin.address !== '') {
        replaceAddress(admin.organization, admin.address, colleague.address)
    }
}

function removal(admin: AdminAccess): CareTask {
    return {
        key: `left:${admin.id}`,
        organization: admin.organization,
        delegatedAdmin: admin.id,
        title: `${admin.login} left: take the access in SCM away`,
        text: `The user of ${admin.login} is not active any more. The access is suspended here, and open renewals and notices went to a colleague where there is one. Remove it in SCM, then set the status to removed.`,
    }
}

function warnOfPasswords(admins: readonly AdminAccess[], today: CalendarDate, moment: number): void {
    const sent = passwordNotices(admins.map((admin) => `${admin.id}:${admin.passwordExpiresOn ?? ''}`))
    for (const admin of admins) {
        const stage = passwordStage(admin, today)
        if (stage === null || admin.address === '') continue
        if (sent.has(`${admin.id}:${admin.passwordExpiresOn ?? ''} ${stage}`)) continue
        if (claimPasswordNotice(admin, stage, moment)) {
            queueEvent(PASSWORD_EVENT, TABLE.delegatedAdmin, admin.id, admin.address, stage)
        }
    }
}

function coverage(all: readonly AdminAccess[], staying: readonly AdminAccess[], today: CalendarDate): CareTask[] {
    const names = organizationNames()
    return [...new Set(all.map(({ organization }) => organization))].flatMap((organization) => {
        const name = names.get(organization)
        if (name === undefined) return []
        const own = staying.filter((admin) => admin.organization === organization)
        const task = coverageTask(organization, name, own, today)
        return task === null ? [] : [task]
    })
}

function raise(tasks: readonly CareTask[], group: string): void {
    const raised = tasksOfCycles(tasks.map(({ key }) => key))
    for (const task of tasks) if (!raised.has(task.key)) insertCareTask(task, group)
}
