import { TABLE } from '../../server/core/tables'
import { showInstant } from '../model/dates'
import { answersOf, type GivenAnswer } from './answers'
import { ServiceFailure } from './failure'
import { post } from './http'
import { userId } from './page'
import { submittalsOf, type SubmittalFacts } from './approvals'
import {
    instantIn,
    readPage,
    readRow,
    readRows,
    type Reference,
    referenceIn,
    type Row,
    textIn,
    updateRow,
} from './table'

/** One requested item of the person's. */
export interface RequestedItem {
    readonly id: string
    readonly number: string
    readonly request: Reference | null
    readonly item: string
    /** What was ordered, for what names; empty when it was refused on arrival. */
    readonly submittals: readonly SubmittalFacts[]
    readonly state: string
    readonly stage: string
    readonly approval: string
    readonly active: boolean
    readonly openedAt: number | null
    readonly closedAt: number | null
    readonly openedBy: string
    /** Whether the person ordered it, not somebody for them. */
    readonly openedByMe: boolean
    /** The work on it, the oldest first. */
    readonly tasks: readonly RequestTask[]
}

const FIELDS = [
    'sys_id',
    'number',
    'request',
    'request.number',
    'cat_item.name',
    'state',
    'stage',
    'approval',
    'active',
    'opened_at',
    'closed_at',
    'opened_by',
    'opened_by.name',
]

function itemFrom(
    row: Row,
    submittals: readonly SubmittalFacts[] = [],
    tasks: readonly RequestTask[] = []
): RequestedItem {
    return {
        id: textIn(row, 'sys_id'),
        number: textIn(row, 'number'),
        request: referenceIn(row, 'request', 'number'),
        item: textIn(row, 'cat_item.name'),
        submittals,
        state: textIn(row, 'state'),
        stage: textIn(row, 'stage'),
        approval: textIn(row, 'approval'),
        active: textIn(row, 'active') === 'true',
        openedAt: instantIn(row, 'opened_at'),
        closedAt: instantIn(row, 'closed_at'),
        openedBy: textIn(row, 'opened_by.name'),
        openedByMe: textIn(row, 'opened_by') === userId(),
        tasks,
    }
}

const RECENT = 100

/** What the person ordered, newest first. */
export async function listMyRequests(signal?: AbortSignal): Promise<readonly RequestedItem[]> {
    const mine = `opened_by=${userId()}^ORrequested_for=${userId()}`
    const query = `cat_item.sys_scope.scope=x_cdt_certs^${mine}^ORDERBYDESCopened_at`
    const { rows } = await readPage('sc_req_item', { query, fields: FIELDS, limit: RECENT }, signal)
    const ids = rows.map((row) => textIn(row, 'sys_id'))
    const [submittals, tasks] = await Promise.all([submittalsOf(ids, signal), tasksOf(ids, signal)])
    return rows.map((row) => {
        const id = textIn(row, 'sys_id')
        return itemFrom(row, submittals.get(id), tasks.get(id))
    })
}

/** A requested item with everything that hangs on it. */
export interface RequestDetail extends RequestedItem {
    readonly conversation: readonly Comment[]
    /** What was answered, where no certificate was ordered. */
    readonly answers: readonly GivenAnswer[]
    readonly approvals: readonly { readonly approver: string; readonly state: string }[]
}

export interface RequestTask {
    readonly id: string
    readonly number: string
    readonly title: string
    readonly active: boolean
    readonly waitingOn: string
    /** What the customer was asked last; empty when nothing was. */
    readonly question: string
    readonly targetAt: number | null
    readonly objectiveAt: number | null
}

/** One entry of a conversation, newest first. */
export interface Comment {
    readonly at: string
    readonly by: string
    readonly text: string
}

export async function readRequest(id: string, signal?: AbortSignal): Promise<RequestDetail> {
    const [row, conversation, approvals, submittals, tasks, answers] = await Promise.all([
        readRow('sc_req_item', id, FIELDS, signal),
        readConversation(id, signal),
        readRows(
            'sysapproval_approver',
            { query: `sysapproval=${id}^ORDERBYsys_created_on`, fields: ['approver.name', 'state'] },
            signal
        ),
        submittalsOf([id], signal),
        tasksOf([id], signal),
        answersOf([id], signal),
    ])
    return {
        ...itemFrom(row, submittals.get(id), tasks.get(id)),
        conversation,
        answers: submittals.has(id) ? [] : (answers.get(id) ?? []),
        approvals: approvals.map((approval) => ({
            approver: textIn(approval, 'approver.name'),
            state: textIn(approval, 'state'),
        })),
    }
}

const TASK_FIELDS = [
    'sys_id',
    'number',
    'requested_item',
    'requested_item.number',
    'short_description',
    'active',
    'waiting_on',
    'question',
    'target_at',
    'objective_at',
]

/** The work on some requested items, by item, in one request. */
async function tasksOf(
    itemIds: readonly string[],
    signal?: AbortSignal
): Promise<ReadonlyMap<string, readonly RequestTask[]>> {
    if (itemIds.length === 0) return new Map()
    const query = `requested_itemIN${itemIds.join(',')}^ORDERBYopened_at`
    const byItem = new Map<string, RequestTask[]>()
    for (const row of await readRows(TABLE.task, { query, fields: TASK_FIELDS }, signal)) {
        const item = textIn(row, 'requested_item')
        byItem.set(item, [...(byItem.get(item) ?? []), requestTaskFrom(row)])
    }
    return byItem
}

function requestTaskFrom(row: Row): RequestTask {
    return {
        id: textIn(row, 'sys_id'),
        number: textIn(row, 'number'),
        title: textIn(row, 'short_description'),
        active: textIn(row, 'active') === 'true',
        waitingOn: textIn(row, 'waiting_on'),
        question: textIn(row, 'question'),
        targetAt: instantIn(row, 'target_at'),
        objectiveAt: instantIn(row, 'objective_at'),
    }
}

/**
 * What was said about a request, newest first. A journal is shown as one text with the record; where that is empty, its
 * entries are asked for, which not everybody may read.
 */
async function readConversation(id: string, signal?: AbortSignal): Promise<readonly Comment[]> {
    const [shown] = await readRows(
        'sc_req_item',
        { query: `sys_id=${id}`, fields: ['comments'], display: true },
        signal
    )
    const comments = commentsIn(textIn(shown ?? {}, 'comments'))
    if (comments.length > 0) return comments
    const query = `element_id=${id}^element=comments^ORDERBYDESCsys_created_on`
    const fields = ['sys_created_on', 'sys_created_by', 'value']
    const entries = await readRows('sys_journal_field', { query, fields }, signal).catch((thrown: unknown) => {
        if (thrown instanceof ServiceFailure && thrown.kind === 'forbidden') return []
        throw thrown
    })
    const names = await namesOf(
        entries.map((entry) => textIn(entry, 'sys_created_by')),
        signal
    )
    return entries.map((entry) => ({
        at: showInstant(instantIn(entry, 'sys_created_on')),
        by: names.get(textIn(entry, 'sys_created_by')) ?? textIn(entry, 'sys_created_by'),
        text: textIn(entry, 'value'),
    }))
}

/** What people are called, by their user names. */
async function namesOf(userNames: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    if (userNames.length === 0) return new Map()
    const selection = { query: `user_nameIN${[...new Set(userNames)].join(',')}`, fields: ['user_name', 'name'] }
    const rows = await readRows('sys_user', selection, signal)
    return new Map(rows.map((row) => [textIn(row, 'user_name'), textIn(row, 'name')]))
}

/** Work that stands still until the person answers, with the request that it is for. */
export interface Question extends RequestTask {
    readonly requestId: string
    readonly requestNumber: string
}

/** Work on the person's requests that stands still until they answer (T6). */
export async function listMyQuestions(signal?: AbortSignal): Promise<readonly Question[]> {
    const query = `active=true^waiting_on=customer^requested_item.opened_by=${userId()}^ORDERBYopened_at`
    const rows = await readRows(TABLE.task, { query, fields: TASK_FIELDS }, signal)
    return rows.map((row) => ({
        ...requestTaskFrom(row),
        requestId: textIn(row, 'requested_item'),
        requestNumber: textIn(row, 'requested_item.number'),
    }))
}

/**
 * The platform shows a journal as one text: entries of a heading line (`2026-11-20 17:05:00 - Ann Lee (Additional
 * comments)`) and the lines under it.
 */
export function commentsIn(journal: string): readonly Comment[] {
    const heading = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) - (.+?) \([^)]*\)$/gm
    const found = [...journal.matchAll(heading)]
    return found.map((match, index) => ({
        at: match[1],
        by: match[2],
        text: journal.slice(match.index + match[0].length, found[index + 1]?.index ?? journal.length).trim(),
    }))
}

/** Takes an open request of the person's back. The reason, if any is given, is commented on it. */
export async function withdraw(number: string, reason: string): Promise<void> {
    await post(`/api/x_cdt_certs/v1/request/${number}/withdrawal`, reason === '' ? {} : { reason })
}

export async function addComment(itemId: string, text: string): Promise<void> {
    await updateRow('sc_req_item', itemId, { comments: text })
}
