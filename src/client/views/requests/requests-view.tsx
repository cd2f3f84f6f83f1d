import { addressOf, Go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { showDayOf } from '../../model/dates'
import { promisedFor, turnOf } from '../../model/request-turn'
import { listMyRequests, type RequestedItem } from '../../services/requests'
import { requests as text } from '../../text'
import { Names } from '../../ui/names'
import { Page } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { TurnBadge } from './turn-badge'

export function RequestsView() {
    const list = useResource('requests', listMyRequests)
    return (
        <Page title={text.title} intro={text.intro}>
            <Loaded resource={list} lines={6}>
                {(found) =>
                    found.length === 0 ? (
                        <Empty icon="requests" title={text.empty}>
                            <Go to={addressOf('order')} className="usa-button">
                                {text.emptyAction}
                            </Go>
                        </Empty>
                    ) : (
                        <>
                            <Part
                                title={text.open}
                                turn={text.columns.turn}
                                end={text.columns.promise}
                                items={found.filter(({ active }) => active)}
                            />
                            <Part
                                title={text.closed}
                                turn={text.columns.result}
                                end={text.columns.ended}
                                items={found.filter(({ active }) => !active)}
                            />
                        </>
                    )
                }
            </Loaded>
        </Page>
    )
}

/** What was ordered: the names where there are any, and the item's name. */
function Ordered({ item }: { readonly item: RequestedItem }) {
    const names = item.submittals.flatMap((submittal) => submittal.names)
    return (
        <>
            {names.length > 0 && <Names names={names} most={2} />}
            {names.length > 0 ? <small>{item.item}</small> : item.item}
        </>
    )
}

interface PartProps {
    readonly title: string
    /** What the third column says of these. */
    readonly turn: string
    /** What the last column says: when it is promised, or when it was closed. */
    readonly end: string
    readonly items: readonly RequestedItem[]
}

function Part({ title, turn, end, items }: PartProps) {
    const { columns } = text
    if (items.length === 0) return null
    return (
        <section>
            <h2 className="part-title">
                {title} <span className="muted">{items.length}</span>
            </h2>
            <table className="list list--numbered">
                <thead>
                    <tr>
                        <th scope="col">{columns.number}</th>
                        <th scope="col">{columns.what}</th>
                        <th scope="col">{turn}</th>
                        <th scope="col">{columns.opened}</th>
                        <th scope="col">{end}</th>
                    </tr>
                </thead>
                <tbody>
                    {items.map((item) => (
                        <tr key={item.id}>
                            <td>
                                <Go to={addressOf('request', { id: item.id })}>{item.number}</Go>
                            </td>
                            <td data-label={columns.what}>
                                <Ordered item={item} />
                            </td>
                            <td data-label={turn}>
                                <TurnBadge turn={turnOf(item)} />
                            </td>
                            <td data-label={columns.opened}>{showDayOf(item.openedAt)}</td>
                            <td data-label={end}>{showDayOf(item.active ? promisedFor(item) : item.closedAt)}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    )
}
