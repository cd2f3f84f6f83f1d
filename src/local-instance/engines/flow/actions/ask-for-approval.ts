import { type Platform, type PlatformRecord, type SysId } from '../../../platform'
import { toGlide } from '../../../time/format'
import { membersOf } from '../../approvals/members'
import { approversOf, decide, parseApprovalRules, type ApproverDirectory, type Vote } from '../../approvals/rules'
import { approvalDueDate, type ApprovalDue } from '../approval-due'
import { type Step } from '../step'
import { recordRef } from '../values'
import { type FlowAction } from './types'

const TABLE = 'sysapproval_approver'

/** Approval records by the user they ask. */
type Asked = Record<SysId, SysId>

/** Asks people and waits for what their answers amount to (platform specification 3.7). */
export const askForApproval: FlowAction = {
    id: 'f8f2e9920b10030085c083eb37673abd',
    name: 'askForApproval',
    run(step) {
        const record = step.record('record', 'table')
        const rules = step.once('rules', () => parseApprovalRules(step.text('approval_conditions'), directoryOf(step)))
        const due = step.once('due', () => approvalDueDate(step))
        const asked = step.once('asked', () => ask(step, record, approversOf(rules), due))
        if (Object.keys(asked).length === 0) return { approval_state: 'skipped' }

        if (due && due.action !== 'none' && step.platform.clock.now() >= due.at) answerLate(step.platform, asked, due)
        const { votes, open } = readVotes(step.platform, asked)
        const outcome =
            decide(rules, votes) ?? lateOutcome(step.platform, due) ?? (open.length === 0 ? 'cancelled' : null)
        if (!outcome) {
            const acts = due && due.action !== 'none' ? due.at : undefined
            return step.suspend(
                Object.values(asked).map((id) => recordRef(TABLE, id)),
                acts
            )
        }
        closeOpen(step.platform, open, 'not_required')
        setOutcome(step, outcome)
        return { approval_state: outcome }
    },
}

function directoryOf(step: Step): ApproverDirectory {
    const { platform } = step
    return {
        users(entry) {
            if (platform.record('sys_user').get(entry)) return [entry]
            platform.log.warn(`flow ${step.frame.definition.name}`, `'${entry}' is asked for approval but is no user`)
            return []
        },
        members: (entry) => membersOf(platform, entry),
    }
}

/** One approval record per person; answers them by user. */
function ask(step: Step, record: PlatformRecord, users: readonly SysId[], due: ApprovalDue | null): Asked {
    const isTask = step.platform.dictionary.isA(record.getRecordClassName(), 'task')
    const asked: Asked = {}
    if (users.length > 0) setOutcome(step, 'requested')
    for (const user of users) {
        const approval = step.platform.record(TABLE)
        approval.initialize()
        approval.setValue('approver', user)
        approval.setValue('state', 'requested')
        approval.setValue('source_table', record.getRecordClassName())
        approval.setValue('document_id', record.getUniqueValue())
        if (isTask) approval.setValue('sysapproval', record.getUniqueValue())
        if (due) approval.setValue('due_date', toGlide(due.at))
        approval.setValue('approval_reason', step.display('approval_reason'))
        asked[user] = step.insert(approval).sys_id
    }
    return asked
}

function readVotes(platform: Platform, asked: Asked): { votes: Map<SysId, Vote>; open: SysId[] } {
    const votes = new Map<SysId, Vote>()
    const open: SysId[] = []
    for (const [user, id] of Object.entries(asked)) {
        const approval = platform.record(TABLE)
        const state = approval.get(id) ? approval.getValue('state') : null
        if (state === 'approved' || state === 'rejected') votes.set(user, state)
        else if (state === 'requested' || state === 'not requested') open.push(id)
    }
    return { votes, open }
}

/** What happens to open approvals when their time is up. */
const LATE_STATE = { approve: 'approved', reject: 'rejected', cancel: 'cancelled' } as const

function answerLate(platform: Platform, asked: Asked, due: ApprovalDue): void {
    if (due.action !== 'none') closeOpen(platform, readVotes(platform, asked).open, LATE_STATE[due.action])
}

function lateOutcome(platform: Platform, due: ApprovalDue | null): string | null {
    return due && due.action !== 'none' && platform.clock.now() >= due.at ? LATE_STATE[due.action] : null
}

function closeOpen(platform: Platform, open: readonly SysId[], state: string): void {
    for (const id of open) {
        const approval = platform.record(TABLE)
        if (!approval.get(id)) continue
        approval.setValue('state', state)
        approval.update()
    }
}

/** Writes the state into the approval field of the record, unless it says so already. */
function setOutcome(step: Step, outcome: string): void {
    const record = step.record('record', 'table')
    const field = step.text('approval_field') || 'approval'
    if (!record.isValidField(field) || record.getValue(field) === outcome) return
    record.setValue(field, outcome)
    record.update()
}
