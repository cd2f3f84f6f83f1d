import { revocationInWords } from '../../server/core/submittal/order'
import { TABLE } from '../../server/core/tables'
import { type CalendarDate } from '../../server/core/time/calendar'
import { answersOf, type GivenAnswer } from './answers'
import { ServiceFailure } from './failure'
import { userId } from './page'
import { countRows, dayIn, instantIn, linesIn, readRow, readRows, type Row, textIn, updateRow } from './table'

/** One decision asked of the person, with what is needed to take it. */
export interface Approval {
    readonly id: string
    readonly askedAt: number | null
    readonly item: { readonly id: string; readonly number: string; readonly name: string; readonly openedBy: string }
    readonly submittals: readonly SubmittalFacts[]
    /** What was answered, where no certificate is ordered. */
    readonly answers: readonly GivenAnswer[]
}

/** What one certificate of an order is to be. */
export interface SubmittalFacts {
    readonly number: string
    readonly purpose: string
    readonly kind: string
    readonly organization: string
    readonly names: readonly string[]
    readonly key: string
    readonly server: string
    readonly contacts: readonly string[]
    readonly wantedBy: CalendarDate | null
    readonly findings: string
    readonly status: string
    /** Number of the certificate that it renews, changes or has revoked; empty for a new one. */
    readonly concerns: string
    /** Why it is revoked; empty otherwise. */
    readonly revocation: string
    readonly installation: string
    /** Hardware of a code-signing key. */
    readonly hardware: string
}

const MINE = 'state=requested^sysapproval.sys_class_name=sc_req_item'

export function countApprovals(signal?: AbortSignal): Promise<number> {
    return countRows('sysapproval_approver', `approver=${userId()}^${MINE}`, signal)
}

export async function listApprovals(signal?: AbortSignal): Promise<readonly Approval[]> {
    const approvals = await readRows(
        'sysapproval_approver',
        {
            query: `approver=${userId()}^${MINE}^ORDERBYsys_created_on`,
            fields: ['sys_id', 'sys_created_on', 'sysapproval', 'sysapproval.number'],
        },
        signal
    )
    const itemIds = approvals.map((row) => textIn(row, 'sysapproval'))
    const [items, submittals] = await Promise.all([itemsOf(itemIds, signal), submittalsOf(itemIds, signal)])
    const others = itemIds.filter((id) => !submittals.has(id))
    const answers = await answersOf(others, signal)
    return approvals.map((row) => {
        const id = textIn(row, 'sysapproval')
        const item = items.get(id) ?? {}
        return {
            id: textIn(row, 'sys_id'),
            askedAt: instantIn(row, 'sys_created_on'),
            item: {
                id,
                number: textIn(row, 'sysapproval.number'),
                name: textIn(item, 'cat_item.name'),
                openedBy: textIn(item, 'opened_by.name'),
            },
            submittals: submittals.get(id) ?? [],
            answers: answers.get(id) ?? [],
        }
    })
}

/** An approval points at a task; what only requested items have is read from them. */
async function itemsOf(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Row>> {
    if (ids.length === 0) return new Map()
    const fields = ['sys_id', 'cat_item.name', 'opened_by.name']
    const rows = await readRows('sc_req_item', { query: `sys_idIN${ids.join(',')}`, fields }, signal)
    return new Map(rows.map((row) => [textIn(row, 'sys_id'), row]))
}

/** The submittals of some requested items, by item. */
export async function submittalsOf(
    itemIds: readonly string[],
    signal?: AbortSignal
): Promise<ReadonlyMap<string, readonly SubmittalFacts[]>> {
    if (itemIds.length === 0) return new Map()
    const rows = await readRows(
        TABLE.submittal,
        { query: `requested_itemIN${itemIds.join(',')}^ORDERBYnumber`, fields: SUBMITTAL_FIELDS },
        signal
    )
    const byItem = new Map<string, SubmittalFacts[]>()
    for (const row of rows) {
        const item = textIn(row, 'requested_item')
        byItem.set(item, [...(byItem.get(item) ?? []), submittalFrom(row)])
    }
    return byItem
}

export const SUBMITTAL_FIELDS = [
    'number',
    'requested_item',
    'organization.name',
    'purpose',
    'kind',
    'hostnames',
    'key_type',
    'key_size',
    'server_platform',
    'server_platform_version',
    'contacts',
    'wanted_by',
    'findings',
    'status',
    'replaces.number',
    'revocation_reason',
    'reason',
    'installation',
    'key_hardware',
]

function submittalFrom(row: Row): SubmittalFacts {
    return {
        number: textIn(row, 'number'),
        purpose: textIn(row, 'purpose'),
        kind: textIn(row, 'kind'),
        organization: textIn(row, 'organization.name'),
        names: linesIn(row, 'hostnames'),
        key: `${textIn(row, 'key_type')} ${textIn(row, 'key_size')}`.trim(),
        server: `${textIn(row, 'server_platform')} ${textIn(row, 'server_platform_version')}`.trim(),
        contacts: linesIn(row, 'contacts'),
        wantedBy: dayIn(row, 'wanted_by'),
        findings: textIn(row, 'findings'),
        status: textIn(row, 'status'),
        concerns: textIn(row, 'replaces.number'),
        revocation: [revocationInWords(textIn(row, 'revocation_reason')), textIn(row, 'reason')]
            .filter(Boolean)
            .join('. '),
        installation: textIn(row, 'installation'),
        hardware: textIn(row, 'key_hardware'),
    }
}

export type Decision = 'approved' | 'rejected'

/** Decides one approval. @throws ServiceFailure when it is not the person's to decide, or decided already (409). */
export async function decide(approvalId: string, decision: Decision, reason: string): Promise<void> {
    const { state } = await readRow('sysapproval_approver', approvalId, ['state'])
    if (state !== 'requested') throw new ServiceFailure('refused', 409, '')
    const comments = reason.trim()
    await updateRow('sysapproval_approver', approvalId, {
        state: decision,
        ...(comments === '' ? undefined : { comments }),
    })
}
