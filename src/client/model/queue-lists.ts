import { type Task } from '../services/queue'

/** The cuts of the queue that its workers look at. */
export const LISTS = ['all', 'unassigned', 'mine', 'waiting', 'late', 'renewals'] as const
export type ListName = (typeof LISTS)[number]

export function listFrom(parameters: URLSearchParams): ListName {
    return LISTS.find((name) => name === parameters.get('list')) ?? 'all'
}

export function belongs(task: Task, list: ListName, me: string, now: number): boolean {
    switch (list) {
        case 'all':
            return true
        case 'unassigned':
            return task.assignedTo === null
        case 'mine':
            return task.assignedTo?.id === me
        case 'waiting':
            return task.waitingOn !== 'cdt'
        case 'late':
            return isLate(task, now)
        case 'renewals':
            return task.kind === 'renewal'
    }
}

/** The nearest promise first; expedited work before all other, what has no promise last. */
export function inOrder(tasks: readonly Task[]): readonly Task[] {
    const promise = (task: Task) => promisedAt(task) ?? Number.MAX_SAFE_INTEGER
    return [...tasks].sort(
        (one, other) => Number(other.expedited) - Number(one.expedited) || promise(one) - promise(other)
    )
}

/** When CDT promised it: the target where there is one, else the objective. */
export function promisedAt(task: Task): number | null {
    return task.targetAt ?? task.objectiveAt
}

export function isLate(task: Task, now: number): boolean {
    const promised = promisedAt(task)
    return promised !== null && promised < now
}
