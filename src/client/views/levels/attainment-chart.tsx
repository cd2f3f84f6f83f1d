import { scaleBand, scaleLinear } from 'd3-scale'
import { TABLE } from '../../../server/core/tables'
import { type CalendarDate } from '../../../server/core/time/calendar'
import { recordsAddress } from '../../app/router'
import { showMonth } from '../../model/dates'
import { percent } from '../../model/percent'
import { type LedgerRow } from '../../services/service-levels'
import { levels as text } from '../../text'
import { RecordsLink } from '../../ui/records-link'
import { useWidth } from '../../ui/use-width'

const HEIGHT = 260
/** Below, every other month is named, without its year. */
const WIDE = 800
const MARGIN = { top: 32, right: 8, bottom: 28, left: 52 }
const ALL = 100

interface AttainmentChartProps {
    /** `2026-11`, the oldest first; some may have no row. */
    readonly months: readonly string[]
    readonly rows: readonly LedgerRow[]
    /** In percent. */
    readonly goal: number
}

/** The share of objectives kept in each month, against the one that is promised. A bar opens what was done in its month. */
export function AttainmentChart({ months, rows, goal }: AttainmentChartProps) {
    const [frame, width] = useWidth<HTMLDivElement>()
    const x = scaleBand(months, [MARGIN.left, width - MARGIN.right]).padding(0.3)
    const y = scaleLinear([0, ALL], [HEIGHT - MARGIN.bottom, MARGIN.top])
    const known = new Map(rows.map((row) => [row.key, row]))
    return (
        <div ref={frame}>
            <svg className="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="group" aria-label={text.attainment}>
                <g aria-hidden="true">
                    {[0, ALL / 2, ALL].map((value) => (
                        <g key={value} transform={`translate(0 ${y(value)})`}>
                            <line className="chart__grid" x1={MARGIN.left} x2={width - MARGIN.right} />
                            <text className="chart__label" x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
                                {percent(value)}
                            </text>
                        </g>
                    ))}
                </g>
                {months.map((month, index) => {
                    const left = x(month) ?? 0
                    return (
                        <g key={month}>
                            <Bar row={known.get(month)} goal={goal} left={left} width={x.bandwidth()} y={y} />
                            <text
                                className="chart__label"
                                x={left + x.bandwidth() / 2}
                                y={HEIGHT - 8}
                                textAnchor="middle"
                                aria-hidden="true"
                            >
                                {width >= WIDE ? monthName(month) : index % 2 === 1 ? shortName(month) : ''}
                            </text>
                        </g>
                    )
                })}
                <g transform={`translate(0 ${y(goal)})`} aria-hidden="true">
                    <line className="chart__mark" x1={MARGIN.left} x2={width - MARGIN.right} />
                    <text className="chart__note" x={width - MARGIN.right} y={y(ALL) - y(goal) - 8} textAnchor="end">
                        {text.objective(goal)}
                    </text>
                </g>
            </svg>
            <MonthTable rows={rows} />
        </div>
    )
}

interface BarProps {
    readonly row: LedgerRow | undefined
    readonly goal: number
    readonly left: number
    readonly width: number
    readonly y: (value: number) => number
}

function Bar({ row, goal, left, width, y }: BarProps) {
    if (row === undefined || row.figures.attainment === null) return null
    const { attainment, met, number } = row.figures
    const label = text.bar(monthName(row.key), percent(attainment), met, number)
    return (
        <a href={recordsAddress(TABLE.task, row.queries.number)} aria-label={label} className="chart__link">
            <title>{label}</title>
            <rect
                className={attainment >= goal ? 'chart__good' : 'chart__bad'}
                x={left}
                width={width}
                y={y(attainment)}
                height={Math.max(y(0) - y(attainment), LEAST_HEIGHT)}
            />
        </a>
    )
}

/** A month in which nothing was done in time can still be seen and followed. */
const LEAST_HEIGHT = 3

function MonthTable({ rows }: { readonly rows: readonly LedgerRow[] }) {
    const { columns } = text
    return (
        <details className="chart-table">
            <summary>{text.table}</summary>
            <table className="list" aria-label={text.attainment}>
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
                    {rows.map(({ key, figures, queries }) => (
                        <tr key={key}>
                            <td>{monthName(key)}</td>
                            <td data-label={columns.done}>
                                <RecordsLink query={queries.number}>{figures.number}</RecordsLink>
                            </td>
                            <td data-label={columns.kept}>
                                <RecordsLink query={queries.met}>{figures.met}</RecordsLink>
                            </td>
                            <td data-label={columns.late}>
                                <RecordsLink query={queries.breached}>{figures.breached}</RecordsLink>
                            </td>
                            <td data-label={columns.share}>
                                {figures.attainment === null ? '–' : percent(figures.attainment)}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </details>
    )
}

function shortName(month: string): string {
    return showMonth(`${month}-01` as CalendarDate)
}

function monthName(month: string): string {
    return `${shortName(month)} ${month.slice(0, 4)}`
}
