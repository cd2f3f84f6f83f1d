import { PASSWORD_TOLD, REMOVED_PASSWORD_NOTE } from '../../core/access/password-text'
import { variablesWithKey, variablesWithPassword } from '../../core/option/common-faults'
import { refusals } from '../../core/option/fault'
import { isTicked, OPTION_VARIABLES, optionNamed, optionOrder, type OptionVariable } from '../../core/option/option'
import { TASK_KIND, TASK_STATE } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { EXPEDITED_NOTE } from '../../core/submittal/order-summary'
import { REMOVED_KEY_NOTE } from '../../core/submittal/private-key'
import { numbered, refusalComment } from '../../core/submittal/texts'
import { queueEvent } from '../../records/events'
import { orderVariables, overwriteOrderVariables } from '../../records/order-variables'
import {
    closeRequestedItem,
    closeRequestOf,
    findRequestedItem,
    REQUESTED_ITEM,
    type RequestedItem,
} from '../../records/requested-item'
import { insertTask } from '../../records/task'
import { findUser } from '../../records/user'
import { type JudgedOrder, judgeOrder } from './judge-order'

/** What the flow goes on with. Everything is text: the flow compares and passes on, no more. */
export interface OptionIntake {
    verdict: 'accepted' | 'done' | 'refused'
    approver: string
    deputyApprover: string
    needsDepartment: 'yes' | 'no'
    needsCdt: 'yes' | 'no'
    expedited: 'yes' | 'no'
    summary: string
}

/** A flow's inputs are no longer. */
const LONGEST_SUMMARY = 300

/** Reads and checks an order of one of the options; refuses it, does it at once, or hands it to the approvers. */
export function takeInOption(requestedItem: string, optionName: string): OptionIntake {
    const item = findRequestedItem(requestedItem)
    const option = optionNamed(optionName)
    if (item === null || option === null) throw new Error(`There is no order ${requestedItem} for ${optionName}.`)
    const order = optionOrder(orderVariables(item.id, OPTION_VARIABLES))
    const secrets = variablesWithKey(order)
    if (secrets.length > 0) return refuse(item, [PRIVATE_KEY], overwritten(secrets, REMOVED_KEY_NOTE))
    const passwords = variablesWithPassword(order)
    if (passwords.length > 0) return refuse(item, [PASSWORD_TOLD], overwritten(passwords, REMOVED_PASSWORD_NOTE))
    const requester = findUser(item.openedBy)
    if (requester === null) return refuse(item, ['The person who ordered has no user record any more.'])

    const judged = judgeOrder(option, order, requester)
    const reasons = refusals(judged.faults)
    if (reasons.length > 0) return refuse(item, reasons)
    const taken = judged.work.takeIn(judged.order, judged.context, item.id)
    if (taken.kind === 'refused') return refuse(item, [taken.reason])
    if (taken.kind === 'done') return done(item, taken.outcome, judged)
    return accepted(judged)
}

function accepted({ work, order, context }: JudgedOrder): OptionIntake {
    const [approver = '', deputyApprover = ''] = context.organization?.approvers ?? []
    const expedited = isTicked(order.expedite)
    const note = expedited ? ` (${EXPEDITED_NOTE})` : ''
    return {
        verdict: 'accepted',
        approver,
        deputyApprover,
        needsDepartment: work.approvals.department ? 'yes' : 'no',
        needsCdt: work.approvals.cdt ? 'yes' : 'no',
        expedited: expedited ? 'yes' : 'no',
        summary: `${work.summary(order).slice(0, LONGEST_SUMMARY - note.length)}${note}`,
    }
}

function done(item: RequestedItem, outcome: string, { work, order, context }: JudgedOrder): OptionIntake {
    insertTask({
        kind: TASK_KIND.changeContacts,
        requestedItem: item.id,
        submittal: '',
        organization: context.organization?.id ?? '',
        shortDescription: `Done at once: ${work.summary(order)}`.slice(0, 160),
        steps: '',
        doneAtOnce: outcome,
    })
    closeRequestedItem(item.id, TASK_STATE.closedComplete, outcome)
    closeRequestOf(item.id)
    queueEvent(EVENT.requestClosed, REQUESTED_ITEM, item.id, outcome, item.openedBy)
    return over('done')
}

/** What stands in the variables that held a secret. */
function overwritten(secrets: readonly OptionVariable[], note: string): Readonly<Record<string, string>> {
    return Object.fromEntries(secrets.map((name) => [name, note]))
}

function refuse(item: RequestedItem, reasons: string[], notes: Readonly<Record<string, string>> = {}): OptionIntake {
    if (Object.keys(notes).length > 0) overwriteOrderVariables(item.id, notes)
    closeRequestedItem(item.id, TASK_STATE.closedIncomplete, refusalComment(reasons))
    closeRequestOf(item.id)
    queueEvent(EVENT.requestRefused, REQUESTED_ITEM, item.id, numbered(reasons), item.openedBy)
    return over('refused')
}

function over(verdict: 'done' | 'refused'): OptionIntake {
    return {
        verdict,
        approver: '',
        deputyApprover: '',
        needsDepartment: 'no',
        needsCdt: 'no',
        expedited: 'no',
        summary: '',
    }
}

const PRIVATE_KEY =
    'A private key was pasted into the order. It has been deleted and was not kept anywhere, but it has left your server: do not use it any more.'
