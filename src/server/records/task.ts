import { GlideRecord } from '@servicenow/glide'
import { TASK_STATE, type TaskKind, WAITING_ON } from '../core/states'
import { TABLE } from '../core/tables'
import { findRequestedItem } from './requested-item'

/** The platform's "1 - Critical" and "2 - High". */
const URGENT_PRIORITY = '1'
const EXPEDITED_PRIORITY = '2'

export interface NewTask {
    kind: TaskKind
    requestedItem: string
    submittal: string
    organization: string
    /** Without one, the assignment rules of the instance put the task into a queue. */
    assignmentGroup?: string
    shortDescription: string
    steps: string
    delegatedAdmin?: string
    domain?: string
    certificate?: string
    expedited?: boolean
    /** To be done before everything else. */
    urgent?: boolean
    /** What the app did by itself, when it did: such a task is closed from the start, so that automation shows in the ledger. */
    doneAtOnce?: string
}

/** @returns sys_id of the new task. */
export function insertTask(task: NewTask): string {
    const record = new GlideRecord(TABLE.task)
    record.initialize()
    record.setValue('kind', task.kind)
    record.setValue('requested_item', task.requestedItem)
    record.setValue('request_number', findRequestedItem(task.requestedItem)?.number ?? '')
    record.setValue('parent', task.requestedItem)
    record.setValue('submittal', task.submittal)
    record.setValue('organization', task.organization)
    if (task.assignmentGroup) record.setValue('assignment_group', task.assignmentGroup)
    record.setValue('short_description', task.shortDescription)
    record.setValue('steps', task.steps)
    if (task.delegatedAdmin) record.setValue('delegated_admin', task.delegatedAdmin)
    if (task.domain) record.setValue('domain', task.domain)
    if (task.certificate) record.setValue('certificate', task.certificate)
    if (task.expedited) {
        record.setValue('expedited', true)
        record.setValue('priority', EXPEDITED_PRIORITY)
    }
    if (task.urgent) record.setValue('priority', URGENT_PRIORITY)
    if (task.doneAtOnce) {
        record.setValue('state', TASK_STATE.closedComplete)
        record.setValue('close_notes', task.doneAtOnce)
        record.setValue('done_at_once', true)
    }
    return record.insert() ?? ''
}

export interface Task {
    id: string
    number: string
    kind: string
    active: boolean
    state: string
    requestedItem: string
    submittal: string
    certificate: string
    closeNotes: string
    issuedCertificate: string
    delegatedAdmin: string
    domain: string
    login: string
    validationRecord: string
    question: string
}

export function findTask(id: string): Task | null {
    return loadTask((record) => record.get(id))
}

export function findTaskNumbered(number: string): Task | null {
    return loadTask((record) => record.get('number', number))
}

function loadTask(load: (record: GlideRecord) => boolean): Task | null {
    const record = new GlideRecord(TABLE.task)
    return load(record) ? toTask(record) : null
}

/** Every task of a requested item, in the order in which they were opened. */
export function tasksOf(requestedItem: string): Task[] {
    const tasks: Task[] = []
    const record = new GlideRecord(TABLE.task)
    record.addQuery('requested_item', requestedItem)
    record.orderBy('number')
    record.query()
    while (record.next()) tasks.push(toTask(record))
    return tasks
}

export type Completion = { ok: true } | { ok: false; reason: string }

/** Why a task missed its objective. */
export interface BreachNote {
    cause: string
    reason: string
}

/** Hands in the certificate and completes the task; the table's own rules judge it. */
export function completeTask(id: string, issuedCertificate: string, breach: BreachNote | null): Completion {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return { ok: false, reason: 'The task does not exist any more.' }
    record.setValue('issued_certificate', issuedCertificate)
    if (breach !== null) {
        record.setValue('breach_cause', breach.cause)
        record.setValue('breach_reason', breach.reason)
    }
    record.setValue('state', TASK_STATE.closedComplete)
    return record.update() ? { ok: true } : { ok: false, reason: record.getLastErrorMessage() ?? '' }
}

/** Names on the task the certificate it led to. */
export function linkCertificate(id: string, certificate: string): void {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return
    record.setValue('certificate', certificate)
    record.update()
}

/** sys_ids of what is left open of a requested item's work. */
export function openTasksOf(requestedItem: string): string[] {
    const tasks: string[] = []
    const record = new GlideRecord(TABLE.task)
    record.addQuery('requested_item', requestedItem)
    record.addQuery('active', true)
    record.query()
    while (record.next()) tasks.push(record.getUniqueValue())
    return tasks
}

/** Closes what is left open of a requested item's work, with the reason. */
export function closeOpenTasksOf(requestedItem: string, state: string, closeNotes: string): void {
    const record = new GlideRecord(TABLE.task)
    record.addQuery('requested_item', requestedItem)
    record.addQuery('active', true)
    record.query()
    while (record.next()) {
        record.setValue('state', state)
        record.setValue('close_notes', closeNotes)
        record.update()
    }
}

export function toTask(record: GlideRecord): Task {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        id: record.getUniqueValue(),
        number: text('number'),
        kind: text('kind'),
        active: text('active') === '1',
        state: text('state'),
        requestedItem: text('requested_item'),
        submittal: text('submittal'),
        certificate: text('certificate'),
        closeNotes: text('close_notes'),
        issuedCertificate: text('issued_certificate'),
        delegatedAdmin: text('delegated_admin'),
        domain: text('domain'),
        login: text('scm_login'),
        validationRecord: text('validation_record'),
        question: text('question'),
    }
}

/** Hands a person's open tasks of a kind over to another. */
export function reassignOpenTasks(kind: TaskKind, from: string, to: string): void {
    const record = new GlideRecord(TABLE.task)
    record.addQuery('kind', kind)
    record.addQuery('assigned_to', from)
    record.addQuery('active', true)
    record.query()
    while (record.next()) {
        record.setValue('assigned_to', to)
        record.update()
    }
}

/** The open tasks of a requested item that wait for the customer, and since when (date-time text, UTC). */
export function tasksWaitingForCustomer(requestedItem: string): { id: string; since: string }[] {
    const tasks: { id: string; since: string }[] = []
    const record = new GlideRecord(TABLE.task)
    record.addQuery('requested_item', requestedItem)
    record.addQuery('active', true)
    record.addQuery('waiting_on', WAITING_ON.customer)
    record.query()
    while (record.next()) tasks.push({ id: record.getUniqueValue(), since: record.getValue('waiting_since') ?? '' })
    return tasks
}

/** Whoever waits need not wait any longer; the answer stands on the task. */
export function resumeTask(id: string, answers: readonly string[]): void {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return
    record.setValue('waiting_on', WAITING_ON.cdt)
    if (answers.length > 0) record.setValue('comments', answers.join('\n\n'))
    record.update()
}

export type Asked = { ok: true; waiting: { waiting_on: string; waiting_since: string } } | { ok: false; reason: string }

/** Asks the customer on a task; the table's own rules pause its clock and send the mail (T6). */
export function askOnTask(id: string, question: string): Asked {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return { ok: false, reason: 'The task does not exist any more.' }
    if (record.getValue('question') === question) {
        // The same once more: the rules look at changes.
        record.setValue('question', '')
        record.update()
    }
    record.setValue('question', question)
    if (!record.update()) return { ok: false, reason: record.getLastErrorMessage() ?? '' }
    const text = (column: string) => record.getValue(column) ?? ''
    return { ok: true, waiting: { waiting_on: text('waiting_on'), waiting_since: text('waiting_since') } }
}
