import { gs, type GlideRecord } from '@servicenow/glide'
import { listed } from '../../core/option/delegated-admin'
import { optionOrder, type OptionOrder, OPTION_VARIABLES } from '../../core/option/option'
import { ADMIN_STATUS, DOMAIN_STATUS, TASK_KIND } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { TABLE } from '../../core/tables'
import { addDays } from '../../core/time/calendar'
import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'
import { replaceAddress } from '../../records/contact'
import {
    changeAdmin,
    delegateDomain,
    delegatedDomainsOf,
    findAdmin,
    withdrawDelegatedDomains,
} from '../../records/delegated-admin'
import { changeDomain } from '../../records/domain'
import { queueEvent } from '../../records/events'
import { domainEvidenceDaysOn } from '../../records/lifespan-limit'
import { orderVariables } from '../../records/order-variables'
import { reassignOpenTasks, type Task, toTask } from '../../records/task'
import { findUser } from '../../records/user'
import { historyLine } from './history-line'

/** After a task of one of the options is completed: what was done in SCM is done in the records too. */
export function completeOption(current: GlideRecord): void {
    const task = toTask(current)
    switch (task.kind) {
        case TASK_KIND.grantAccess:
            return grantAccess(task)
        case TASK_KIND.removeAccess:
            return removeAccess(task, optionOrder(orderVariables(task.requestedItem, OPTION_VARIABLES)))
        case TASK_KIND.resetPassword:
            return resetPassword(task)
        case TASK_KIND.validateDomain:
            return approveDomain(task)
    }
}

function grantAccess(task: Task): void {
    const today = pacificDate(now())
    changeAdmin(
        task.delegatedAdmin,
        {
            status: ADMIN_STATUS.active,
            login: task.login.trim(),
            password_changed_on: today,
            training_sent_on: today,
        },
        historyLine(`granted by ${gs.getUserDisplayName()} (${task.number})`)
    )
    tellHolder(EVENT.adminEnrolled, task.delegatedAdmin)
}

function removeAccess(task: Task, order: OptionOrder): void {
    const leaving = findAdmin(task.delegatedAdmin)
    if (leaving === null) return
    const successor = listed(order.successor).length === 1 ? findAdmin(order.successor) : null
    if (successor !== null) {
        for (const domain of delegatedDomainsOf(leaving.id)) delegateDomain(successor.id, domain)
        const [from, to] = [addressOf(leaving), addressOf(successor)]
        if (from !== '' && to !== '') replaceAddress(leaving.organization, from, to)
        if (leaving.user !== '' && successor.user !== '')
            reassignOpenTasks(TASK_KIND.renewal, leaving.user, successor.user)
        tellHolder(EVENT.adminSuccessor, successor.id, leaving.login)
    }
    withdrawDelegatedDomains(leaving.id)
    const after = successor === null ? 'no successor' : `successor ${successor.login}`
    changeAdmin(
        leaving.id,
        { status: ADMIN_STATUS.removed },
        historyLine(`removed by ${gs.getUserDisplayName()} (${task.number}), ${after}`, order.reason)
    )
}

function resetPassword(task: Task): void {
    changeAdmin(
        task.delegatedAdmin,
        { password_changed_on: pacificDate(now()) },
        historyLine(`password reset by ${gs.getUserDisplayName()} (${task.number})`)
    )
    tellHolder(EVENT.passwordReset, task.delegatedAdmin)
}

function approveDomain(task: Task): void {
    const today = pacificDate(now())
    const evidenceDays = domainEvidenceDaysOn(today)
    changeDomain(task.domain, {
        status: DOMAIN_STATUS.approved,
        dcv_record: task.validationRecord,
        validated_on: today,
        evidence_expires_on: evidenceDays === null ? '' : addDays(today, evidenceDays),
    })
}

function tellHolder(event: string, admin: string, about = ''): void {
    const holder = findAdmin(admin)
    const address = holder === null ? '' : addressOf(holder)
    if (address !== '') queueEvent(event, TABLE.delegatedAdmin, admin, address, about)
}

/** Where a login's mails go: its holder's address, or the mailbox of a shared account. */
function addressOf({ user, login }: { user: string; login: string }): string {
    if (user !== '') return (findUser(user)?.email ?? '').toLowerCase()
    return login.includes('@') ? login.toLowerCase() : ''
}
