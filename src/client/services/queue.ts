import { type CertificateMatchFacts, type Checked } from '../../server/core/check/types'
import { TABLE } from '../../server/core/tables'
import { type CalendarDate } from '../../server/core/time/calendar'
import { post } from './http'
import { userId } from './page'
import {
    countRows,
    dayIn,
    flagIn,
    instantIn,
    linesIn,
    readRows,
    readRow,
    type Reference,
    referenceIn,
    type Row,
    textIn,
    updateRow,
} from './table'

/** One unit of work in the queue. */
export interface Task {
    readonly id: string
    readonly number: string
    readonly kind: string
    readonly title: string
    readonly state: string
    readonly active: boolean
    readonly openedAt: number | null
    readonly assignedTo: Reference | null
    readonly organization: Reference | null
    readonly waitingOn: string
    readonly waitingSince: number | null
    readonly targetAt: number | null
    readonly objectiveAt: number | null
    readonly expedited: boolean
    readonly startBy: CalendarDate | null
}

const LIST_FIELDS = [
    'sys_id',
    'number',
    'kind',
    'short_description',
    'state',
    'active',
    'opened_at',
    'assigned_to',
    'assigned_to.name',
    'organization',
    'organization.name',
    'waiting_on',
    'waiting_since',
    'target_at',
    'objective_at',
    'expedited',
    'start_by',
]

function taskFrom(row: Row): Task {
    return {
        id: textIn(row, 'sys_id'),
        number: textIn(row, 'number'),
        kind: textIn(row, 'kind'),
        title: textIn(row, 'short_description'),
        state: textIn(row, 'state'),
        active: flagIn(row, 'active'),
        openedAt: instantIn(row, 'opened_at'),
        assignedTo: referenceIn(row, 'assigned_to', 'name'),
        organization: referenceIn(row, 'organization', 'name'),
        waitingOn: textIn(row, 'waiting_on'),
        waitingSince: instantIn(row, 'waiting_since'),
        targetAt: instantIn(row, 'target_at'),
        objectiveAt: instantIn(row, 'objective_at'),
        expedited: flagIn(row, 'expedited'),
        startBy: dayIn(row, 'start_by'),
    }
}

/** All open work. */
export async function listOpenTasks(signal?: AbortSignal): Promise<readonly Task[]> {
    const query = 'active=true^ORDERBYopened_at'
    return (await readRows(TABLE.task, { query, fields: LIST_FIELDS }, signal)).map(taskFrom)
}

/** A task with what is needed to do it. */
export interface TaskDetail extends Task {
    readonly steps: readonly string[]
    readonly requestedItem: Reference | null
    readonly certificate: Reference | null
    readonly closureEvidence: string
    readonly submittal: {
        readonly number: string
        readonly names: readonly string[]
        readonly kind: string
        readonly key: string
        readonly csr: string
        readonly server: string
    } | null
}

export async function readTask(id: string, signal?: AbortSignal): Promise<TaskDetail> {
    const row = await readRow(
        TABLE.task,
        id,
        [
            ...LIST_FIELDS,
            'steps',
            'requested_item',
            'request_number',
            'certificate',
            'certificate.number',
            'closure_evidence',
            'submittal',
            'submittal.number',
            'submittal.hostnames',
            'submittal.kind',
            'submittal.key_type',
            'submittal.key_size',
            'submittal.csr',
            'submittal.server_platform',
            'submittal.server_platform_version',
        ],
        signal
    )
    return {
        ...taskFrom(row),
        steps: stepsIn(textIn(row, 'steps')),
        requestedItem: requestIn(row),
        certificate: referenceIn(row, 'certificate', 'number'),
        closureEvidence: textIn(row, 'closure_evidence'),
        submittal:
            textIn(row, 'submittal') === ''
                ? null
                : {
                      number: textIn(row, 'submittal.number'),
                      names: linesIn(row, 'submittal.hostnames'),
                      kind: textIn(row, 'submittal.kind'),
                      key: `${textIn(row, 'submittal.key_type')} ${textIn(row, 'submittal.key_size')}`.trim(),
                      csr: textIn(row, 'submittal.csr'),
                      server: `${textIn(row, 'submittal.server_platform')} ${textIn(row, 'submittal.server_platform_version')}`.trim(),
                  },
    }
}

/** The request a task works on: its number stands on the task, for who works may not read what others ordered. */
function requestIn(row: Row): Reference | null {
    const id = textIn(row, 'requested_item')
    return id === '' ? null : { id, name: textIn(row, 'request_number') }
}

/** The numbered lines; what is said before them stands on the page as facts. */
export function stepsIn(text: string): readonly string[] {
    return [...text.matchAll(/^\s*\d+[.)]\s*(.+)$/gm)].map((match) => match[1])
}

/** Takes a task on: assigned to the person, in work. */
export async function takeTask(id: string): Promise<void> {
    await updateRow(TABLE.task, id, { assigned_to: userId(), state: '2' })
}

export async function setWaitingOn(id: string, waitingOn: string): Promise<void> {
    await updateRow(TABLE.task, id, { waiting_on: waitingOn })
}

/** What the instance says of a certificate that is handed in for a task. */
export type CertificateVerdict = Checked<CertificateMatchFacts | null> & {
    readonly certificate?: { readonly sys_id: string; readonly number: string }
    /** The objective was missed: completing the task asks why. */
    readonly asks_cause?: boolean
}

/** Why an objective was missed. */
export interface BreachNote {
    readonly cause: string
    readonly reason: string
}

/**
 * Hands in the issued certificate and completes the task, or with `dryRun` only compares it with the request.
 * @throws ServiceFailure whose answer carries the findings when it is not the requested one (422).
 */
export async function handIn(
    number: string,
    pem: string,
    dryRun: boolean,
    breach: BreachNote = { cause: '', reason: '' }
): Promise<CertificateVerdict> {
    const path = `/api/x_cdt_certs/v1/task/${number}/certificate${dryRun ? '?dry_run=true' : ''}`
    const body = { certificate: pem, breach_cause: breach.cause, breach_reason: breach.reason }
    return (await post<{ result: CertificateVerdict }>(path, body)).result
}

/** The verdict in the answer of a refusal (422); null when it carries none. */
export function verdictIn(answer: unknown): CertificateVerdict | null {
    const { result } = (answer ?? {}) as { result?: Partial<CertificateVerdict> }
    return result?.findings === undefined ? null : (result as CertificateVerdict)
}

export function countOpenTasks(signal?: AbortSignal): Promise<number> {
    return countRows(TABLE.task, 'active=true', signal)
}
