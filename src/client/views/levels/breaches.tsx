import { addressOf, Go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { showDayOf } from '../../model/dates'
import { type Breach, type LedgerRow, listBreaches } from '../../services/service-levels'
import { levels as text } from '../../text'
import { RecordsLink } from '../../ui/records-link'
import { Loaded } from '../../ui/states'

const MOST = 10

/** The objectives that were missed: by cause, and the newest one by one with what happened. */
export function Breaches({ total }: { readonly total: LedgerRow }) {
    const { figures, queries } = total
    const newest = useResource(`breaches:${queries.breached}`, (signal) => listBreaches(queries.breached, MOST, signal))
    if (figures.breached === 0) return <p className="muted">{text.noBreaches}</p>
    return (
        <>
            <ul className="causes" aria-label={text.causesLabel}>
                {Object.entries(figures.causes).map(([cause, count]) => (
                    <li key={cause}>
                        <RecordsLink query={queries.causes[cause]}>
                            {text.causes[cause] ?? cause} <strong>{count}</strong>
                        </RecordsLink>
                    </li>
                ))}
                <li>
                    <RecordsLink query={queries.breached}>{text.allBreaches(figures.breached)}</RecordsLink>
                </li>
            </ul>
            <Loaded resource={newest} lines={3}>
                {(found) => <BreachTable breaches={found} />}
            </Loaded>
        </>
    )
}

function BreachTable({ breaches }: { readonly breaches: readonly Breach[] }) {
    const { breachColumns: columns } = text
    return (
        <table className="list" aria-label={text.breaches}>
            <thead>
                <tr>
                    {Object.values(columns).map((heading) => (
                        <th key={heading} scope="col">
                            {heading}
                        </th>
                    ))}
                </tr>
            </thead>
            <tbody>
                {breaches.map(({ id, number, title, finishedAt, cause, reason }) => (
                    <tr key={id}>
                        <td className="cell-name">
                            <Go to={addressOf('task', { id })}>{title || number}</Go>
                            <small>{number}</small>
                        </td>
                        <td data-label={columns.ended}>{showDayOf(finishedAt)}</td>
                        <td data-label={columns.cause}>{text.causes[cause === '' ? 'none' : cause] ?? cause}</td>
                        <td data-label={columns.reason}>{reason || text.noReason}</td>
                    </tr>
                ))}
            </tbody>
        </table>
    )
}
