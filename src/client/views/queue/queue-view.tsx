import { useMe } from '../../app/me-context'
import { addressOf, Go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { belongs, inOrder, listFrom, LISTS } from '../../model/queue-lists'
import { now } from '../../services/clock'
import { listOpenTasks } from '../../services/queue'
import { queue as text } from '../../text'
import { Page } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { TaskTable } from './task-table'

/** Open work in the cuts that its workers look at; the cut is in the address. */
export function QueueView({ parameters }: { readonly parameters: URLSearchParams }) {
    const me = useMe()
    const tasks = useResource('queue', listOpenTasks)
    const chosen = listFrom(parameters)
    return (
        <Page title={text.title} intro={text.intro}>
            <Loaded resource={tasks} lines={8}>
                {(found) => {
                    const shown = inOrder(found.filter((task) => belongs(task, chosen, me.id, now())))
                    return (
                        <>
                            <nav className="tabs" aria-label={text.list}>
                                <ul>
                                    {LISTS.map((list) => (
                                        <li key={list}>
                                            <Go
                                                to={addressOf('queue', { list: list === 'all' ? '' : list })}
                                                aria-current={list === chosen ? 'page' : undefined}
                                            >
                                                {text.lists[list]}{' '}
                                                <span className="tabs__count">
                                                    {found.filter((task) => belongs(task, list, me.id, now())).length}
                                                </span>
                                            </Go>
                                        </li>
                                    ))}
                                </ul>
                            </nav>
                            {shown.length === 0 ? (
                                <Empty icon="check" title={text.empty} />
                            ) : (
                                <TaskTable tasks={shown} />
                            )}
                        </>
                    )
                }}
            </Loaded>
        </Page>
    )
}
