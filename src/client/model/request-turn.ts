import { type RequestDetail, type RequestedItem } from '../services/requests'

/** Who has to act for a request to go on, or how it ended. */
export type Turn = 'intake' | 'approval' | 'cdt' | 'customer' | 'vendor' | 'done' | 'refused'

/** The platform's values of task.state that end a task well and badly. */
const COMPLETE = '3'

export function turnOf(item: RequestedItem): Turn {
    if (!item.active) return item.state === COMPLETE ? 'done' : 'refused'
    if (item.approval === 'requested' || item.stage === 'waiting_for_approval') return 'approval'
    if (item.approval === 'approved') return 'cdt'
    return 'approval'
}

/** With its tasks known, it can be said whether CDT or somebody else is to act. */
export function exactTurnOf(request: RequestDetail): Turn {
    const turn = turnOf(request)
    const task = request.tasks.find(({ active }) => active)
    if (turn === 'done' || turn === 'refused') return turn
    if (task === undefined) return turn
    return task.waitingOn === 'customer' || task.waitingOn === 'vendor' ? task.waitingOn : 'cdt'
}

export const STEPS = ['ordered', 'approved', 'working', 'done'] as const
export type Step = (typeof STEPS)[number]

/** How many of the steps are behind. A refused request stays where it ended. */
export function stepsDone(request: RequestDetail): number {
    const turn = exactTurnOf(request)
    if (turn === 'done') return STEPS.length
    if (request.tasks.length > 0) return 3
    return request.approval === 'approved' ? 2 : 1
}
