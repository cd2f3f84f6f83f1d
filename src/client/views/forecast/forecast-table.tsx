import { percent } from '../../model/percent'
import { loadOf, type Quarter } from '../../model/forecast'
import { forecast as text } from '../../text'

interface ForecastTableProps {
    readonly quarters: readonly Quarter[]
    readonly hoursPerMonth: number
}

export function ForecastTable({ quarters, hoursPerMonth }: ForecastTableProps) {
    const { columns } = text
    return (
        <details className="chart-table">
            <summary>{text.table}</summary>
            <table className="list" aria-label={text.chart}>
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
                    {quarters.map((quarter) => (
                        <tr key={quarter.name}>
                            <td>{quarter.name}</td>
                            <td data-label={columns.byHand}>{quarter.byHand.toLocaleString('en-US')}</td>
                            <td data-label={columns.byMachine}>{quarter.automated.toLocaleString('en-US')}</td>
                            <td data-label={columns.validations}>{quarter.validations.toLocaleString('en-US')}</td>
                            <td data-label={columns.hours}>{Math.round(quarter.hours).toLocaleString('en-US')}</td>
                            <td data-label={columns.load}>{loadText(loadOf(quarter, hoursPerMonth))}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </details>
    )
}

function loadText(load: number | null): string {
    return load === null ? '–' : percent(load * 100)
}
