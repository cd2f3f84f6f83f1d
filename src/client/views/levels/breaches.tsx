import { addressOf, Go } from '../../app/router'
import { showDayOf } from '../../model/dates'
import { type Outcome } from '../../services/service-levels'
import { levels as text, words } from '../../text'

/** The objectives that were missed, each the way to its task, with the reason that was given. */
export function Breaches({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
    const { breachColumns: columns } = text
    if (outcomes.length === 0) return <p className="muted">{text.noBreaches}</p>
    return (
        <table className="list" aria-label={text.breaches}>
            <thead>
                <tr>
                    <th scope="col">{columns.task}</th>
                    <th scope="col">{columns.ended}</th>
                    <th scope="col">{columns.reason}</th>
                </tr>
            </thead>
            <tbody>
                {outcomes.map((outcome) => (
                    <tr key={outcome.id}>
                        <td className="cell-name">
                            <Go to={addressOf('task', { id: outcome.taskId })}>{outcome.title || outcome.number}</Go>
                            <small>{outcome.number}</small>
                        </td>
                        <td data-label={columns.ended}>{showDayOf(outcome.endedAt)}</td>
                        <td data-label={columns.reason}>{why(outcome)}</td>
                    </tr>
                ))}
            </tbody>
        </table>
    )
}

function why({ cause, reason }: Outcome): string {
    return [words.breachCause[cause] ?? cause, reason].filter((part) => part !== '').join(': ') || text.noReason
}
