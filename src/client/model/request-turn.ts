import { type RequestDetail, type RequestedItem, type RequestTask } from '../services/requests'

/** Who has to act for a request to go on, or how it ended. */
export type Turn = 'intake' | 'approval' | 'cdt' | 'customer' | 'vendor' | 'done' | 'refused'

/** The platform's values of task.state that end a task well and badly. */
const COMPLETE = '3'

export function turnOf(item: RequestedItem): Turn {
    if (!item.active) return item.state === COMPLETE ? 'done' : 'refused'
    const task = openTaskOf(item)
    if (task !== undefined) return task.waitingOn === 'customer' || task.waitingOn === 'vendor' ? task.waitingOn : 'cdt'
    if (item.approval === 'requested' || item.stage === 'waiting_for_approval') return 'approval'
    if (item.approval === 'approved') return 'cdt'
    return 'approval'
}

/** Only an open request can be withdrawn, and only by whoever ordered it. */
export function mayWithdraw({ active, openedByMe }: RequestedItem): boolean {
    return active && openedByMe
}

/** The work that decides whose turn it is: what waits for the customer comes first. */
export function openTaskOf({ tasks }: RequestedItem): RequestTask | undefined {
    const open = tasks.filter(({ active }) => active)
    return open.find(({ waitingOn }) => waitingOn === 'customer') ?? open[0]
}

/** When CDT promised the result: the target where there is one, else the objective. null while nothing is promised. */
export function promisedFor(item: RequestedItem): number | null {
    const task = openTaskOf(item)
    return task?.targetAt ?? task?.objectiveAt ?? null
}

export const STEPS = ['ordered', 'approved', 'working', 'done'] as const
export type Step = (typeof STEPS)[number]

/** How many of the steps are behind; the next one is where it stands. A refused request stays where it ended. */
export function stepsDone(request: RequestDetail): number {
    if (turnOf(request) === 'done') return STEPS.length
    return request.approval === 'approved' || request.tasks.length > 0 ? 2 : 1
}
