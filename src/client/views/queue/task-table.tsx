import { useLayoutEffect, useRef } from 'react'
import { addressOf, Go } from '../../app/router'
import { daysUntil, showDayOf, showDistance } from '../../model/dates'
import { isLate, promisedAt } from '../../model/queue-lists'
import { now } from '../../services/clock'
import { type Task } from '../../services/queue'
import { queue as text, words } from '../../text'
import { capital } from '../../model/capital'
import { Badge } from '../../ui/badge'

/** The tasks as a table. J and K move between them, as in a mail program; Enter follows the link that has the focus. */
export function TaskTable({ tasks }: { readonly tasks: readonly Task[] }) {
    const body = useRef<HTMLTableSectionElement>(null)
    const { columns } = text
    // Before the table is painted: whoever sees it can use the keys.
    useLayoutEffect(() => {
        const move = (event: KeyboardEvent) => {
            const step = STEPS.get(event.key)
            if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
            const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])]
            const here = links.findIndex((link) => link === document.activeElement)
            links[Math.min(Math.max(here + step, 0), links.length - 1)]?.focus()
        }
        document.addEventListener('keydown', move)
        return () => document.removeEventListener('keydown', move)
    }, [])
    return (
        <>
            <p className="muted keys">{text.keys}</p>
            <table className="list" aria-label={text.table}>
                <thead>
                    <tr>
                        <th scope="col">{columns.task}</th>
                        <th scope="col">{columns.department}</th>
                        <th scope="col">{columns.promise}</th>
                        <th scope="col">{columns.turn}</th>
                        <th scope="col">{columns.who}</th>
                    </tr>
                </thead>
                <tbody ref={body}>
                    {tasks.map((task) => (
                        <tr key={task.id}>
                            <td className="cell-name">
                                <Go to={addressOf('task', { id: task.id })}>{task.title || task.number}</Go>
                                <small>
                                    {task.number} · {words.taskKind[task.kind] ?? task.kind}
                                </small>
                                {task.expedited && <Badge tone="warn">{text.expedited}</Badge>}
                            </td>
                            <td data-label={columns.department}>{task.organization?.name ?? '–'}</td>
                            <td data-label={columns.promise}>
                                <PromiseCell task={task} />
                            </td>
                            <td data-label={columns.turn}>{capital(words.waitingOn[task.waitingOn] ?? '–')}</td>
                            <td data-label={columns.who}>{task.assignedTo?.name ?? text.unassigned}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </>
    )
}

const STEPS: ReadonlyMap<string, number> = new Map([
    ['j', 1],
    ['k', -1],
])

function isTyping(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && target.matches('input, textarea, select')
}

function PromiseCell({ task }: { readonly task: Task }) {
    const promised = promisedAt(task)
    if (promised === null) return '–'
    return (
        <>
            {showDayOf(promised)}{' '}
            {isLate(task, now()) ? (
                <Badge tone="bad" icon="warning">
                    {text.late}
                </Badge>
            ) : (
                <small>{showDistance(daysUntil(promised, now()))}</small>
            )}
        </>
    )
}
