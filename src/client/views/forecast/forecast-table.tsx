import { type Assumptions, byHand, hoursOf, type Quarter } from '../../model/forecast'
import { forecast as text } from '../../text'

interface ForecastTableProps {
    readonly quarters: readonly Quarter[]
    readonly assumptions: Assumptions
}

export function ForecastTable({ quarters, assumptions }: ForecastTableProps) {
    const { columns } = text
    return (
        <details className="chart-table">
            <summary>{text.table}</summary>
            <table className="list">
                <thead>
                    <tr>
                        <th scope="col">{columns.quarter}</th>
                        <th scope="col">{columns.renewals}</th>
                        <th scope="col">{columns.byHand}</th>
                        <th scope="col">{columns.hours}</th>
                    </tr>
                </thead>
                <tbody>
                    {quarters.map((quarter) => (
                        <tr key={quarter.name}>
                            <td>{quarter.name}</td>
                            <td data-label={columns.renewals}>{quarter.renewals}</td>
                            <td data-label={columns.byHand}>{byHand(quarter, assumptions)}</td>
                            <td data-label={columns.hours}>{hoursOf(quarter, assumptions)}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </details>
    )
}
