import { type Certificate } from '../services/certificates'
import { type Task } from '../services/queue'
import { type Question } from '../services/requests'
import { addressOf } from '../app/address'
import { home } from '../text'
import { type Tone } from '../ui/badge'
import { type IconName } from '../ui/icon'
import { type Urgency, urgencyOf } from './certificate-life'
import { daysUntil, showDay, showDayOf, showDistance } from './dates'

/** One thing that waits for the person. */
export interface ToDo {
    readonly key: string
    readonly tone: Tone
    readonly icon: IconName
    readonly title: string
    readonly detail: string
    readonly action: string
    readonly to: string
    /** The smaller, the sooner it stands in the list. */
    readonly rank: number
}

export interface Everything {
    readonly certificates: readonly Certificate[]
    /** Decisions asked of the person. */
    readonly approvals: number
    /** Work on the person's requests that stands still until they answer. */
    readonly questions: readonly Question[]
    /** Open work, for people who work the queue. */
    readonly queue: readonly Task[]
    /** What delegated access asks of the person. */
    readonly access: readonly ToDo[]
}

const RANK: Record<Exclude<Urgency, 'fine' | 'ended'>, number> = { expired: 0, critical: 100, late: 400, due: 600 }
const APPROVALS = 200
const QUESTIONS = 300
const QUEUE = 500
/** More windows than these are told together. */
const MOST_DUE = 5

/** What waits for the person, the most urgent first. */
export function toDos(everything: Everything, now: number): readonly ToDo[] {
    const { certificates, approvals, questions, queue, access } = everything
    const found: ToDo[] = [...certificateToDos(certificates, now), ...access]
    if (approvals > 0) {
        found.push({
            key: 'approvals',
            tone: 'warn',
            icon: 'approvals',
            title: home.approvalsItem(approvals),
            detail: home.approvalsDetail,
            action: home.actions.decide,
            to: addressOf('approvals'),
            rank: APPROVALS,
        })
    }
    for (const question of questions) {
        found.push({
            key: question.id,
            tone: 'warn',
            icon: 'requests',
            title: home.answerItem(question.requestNumber),
            detail: question.question || question.title,
            action: home.actions.answer,
            to: addressOf('request', { id: question.requestId }),
            rank: QUESTIONS,
        })
    }
    if (queue.length > 0) found.push(queueToDo(queue, now))
    return found.sort((one, other) => one.rank - other.rank)
}

function queueToDo(queue: readonly Task[], now: number): ToDo {
    const late = queue.filter(({ targetAt }) => targetAt !== null && targetAt < now).length
    return {
        key: 'queue',
        tone: late > 0 ? 'bad' : 'info',
        icon: 'queue',
        title: home.queueItem(queue.length),
        detail: late > 0 ? home.queueLate(late) : home.queueDetail,
        action: home.actions.work,
        to: addressOf('queue'),
        rank: late > 0 ? RANK.critical : QUEUE,
    }
}

function certificateToDos(certificates: readonly Certificate[], now: number): ToDo[] {
    const found: ToDo[] = []
    let due = 0
    for (const certificate of certificates) {
        const urgency = urgencyOf(certificate, now)
        if (urgency === 'fine' || urgency === 'ended') continue
        if (urgency === 'due' && ++due > MOST_DUE) continue
        found.push(certificateToDo(certificate, urgency, found.length, now))
    }
    if (due > MOST_DUE) {
        found.push({
            key: 'more-due',
            tone: 'info',
            icon: 'clock',
            title: home.moreDue(due - MOST_DUE),
            detail: '',
            action: home.actions.all,
            to: addressOf('certificates', { state: 'due' }),
            rank: RANK.due + 1,
        })
    }
    return found
}

function certificateToDo(
    certificate: Certificate,
    urgency: Exclude<Urgency, 'fine' | 'ended'>,
    place: number,
    now: number
): ToDo {
    const name = certificate.commonName || certificate.number
    const end = showDayOf(certificate.expiresAt)
    const start = showDay(certificate.startBy)
    const distance = certificate.expiresAt === null ? '' : showDistance(daysUntil(certificate.expiresAt, now))
    const texts = {
        expired: [home.expiredItem(name), home.expiredDetail(end)],
        critical: [home.criticalItem(name, distance), home.criticalDetail(end)],
        late: [home.lateItem(name), home.lateDetail(start, end)],
        due: [home.dueItem(name), home.dueDetail(start, end)],
    } as const
    const [title, detail] = texts[urgency]
    return {
        key: certificate.id,
        tone: urgency === 'due' ? 'info' : urgency === 'late' ? 'warn' : 'bad',
        icon: urgency === 'due' ? 'clock' : urgency === 'expired' ? 'error' : 'warning',
        title,
        detail,
        action: home.actions.look,
        to: addressOf('certificate', { id: certificate.id }),
        rank: RANK[urgency] + Math.min(place, 99) / 100,
    }
}
