import { percent } from '../../model/percent'
import { type Ledger } from '../../services/service-levels'
import { levels as text } from '../../text'
import { RecordsLink } from '../../ui/records-link'

/** How each request type did, and how long it took; the figures open their records. */
export function TypeTable({ rows }: { readonly rows: Ledger['rows'] }) {
    const { typeColumns: columns } = text
    const days = (value: number | null) => (value === null ? '–' : text.days(value))
    return (
        <>
            <p className="muted">{text.typeNote}</p>
            <table className="list" aria-label={text.byType}>
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
                    {rows.map(({ key, name, figures, queries }) => (
                        <tr key={key}>
                            <td className="cell-name">{name}</td>
                            <td data-label={columns.done}>
                                <RecordsLink query={queries.number}>{figures.number}</RecordsLink>
                            </td>
                            <td data-label={columns.late}>
                                <RecordsLink query={queries.breached}>{figures.breached}</RecordsLink>
                            </td>
                            <td data-label={columns.share}>
                                {figures.attainment === null ? '–' : percent(figures.attainment)}
                            </td>
                            <td data-label={columns.median}>{days(figures.medianDays)}</td>
                            <td data-label={columns.p95}>{days(figures.p95Days)}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </>
    )
}
