import { scaleBand, scaleLinear } from 'd3-scale'
import { type CalendarDate } from '../../../server/core/time/calendar'
import { type Attainment, OBJECTIVE_SHARE, shareOf } from '../../model/attainment'
import { showMonth } from '../../model/dates'
import { levels as text } from '../../text'

const WIDTH = 960
const HEIGHT = 260
const MARGIN = { top: 20, right: 8, bottom: 28, left: 52 }

/** The share of objectives kept in each month, against the one that is promised. */
export function AttainmentChart({ months }: { readonly months: readonly Attainment[] }) {
    const done = months.reduce((sum, { outcomes }) => sum + outcomes.length, 0)
    const kept = months.reduce((sum, month) => sum + month.kept, 0)
    if (done === 0) return <p className="muted">{text.nothing}</p>
    const x = scaleBand(
        months.map(({ month }) => month),
        [MARGIN.left, WIDTH - MARGIN.right]
    ).padding(0.3)
    const y = scaleLinear([0, 1], [HEIGHT - MARGIN.bottom, MARGIN.top])
    return (
        <>
            <p className="tool__answer">{text.overall(percent(kept / done), done)}</p>
            <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
                {[0, 0.5, 1].map((value) => (
                    <g key={value} transform={`translate(0 ${y(value)})`}>
                        <line className="chart__grid" x1={MARGIN.left} x2={WIDTH - MARGIN.right} />
                        <text className="chart__label" x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
                            {percent(value)}
                        </text>
                    </g>
                ))}
                {months.map((month) => {
                    const share = shareOf(month)
                    const left = x(month.month) ?? 0
                    return (
                        <g key={month.month}>
                            {share !== null && (
                                <rect
                                    className={share >= OBJECTIVE_SHARE ? 'chart__good' : 'chart__bad'}
                                    x={left}
                                    width={x.bandwidth()}
                                    y={y(share)}
                                    height={y(0) - y(share)}
                                />
                            )}
                            <text
                                className="chart__label"
                                x={left + x.bandwidth() / 2}
                                y={HEIGHT - 8}
                                textAnchor="middle"
                            >
                                {monthName(month.month)}
                            </text>
                        </g>
                    )
                })}
                <g transform={`translate(0 ${y(OBJECTIVE_SHARE)})`}>
                    <line className="chart__mark" x1={MARGIN.left} x2={WIDTH - MARGIN.right} />
                    <text className="chart__note" x={MARGIN.left + 4} y={-5}>
                        {text.objective}
                    </text>
                </g>
            </svg>
            <MonthTable months={months} />
        </>
    )
}

function MonthTable({ months }: { readonly months: readonly Attainment[] }) {
    const { columns } = text
    return (
        <details className="chart-table">
            <summary>{text.table}</summary>
            <table className="list">
                <thead>
                    <tr>
                        <th scope="col">{columns.month}</th>
                        <th scope="col">{columns.done}</th>
                        <th scope="col">{columns.kept}</th>
                        <th scope="col">{columns.share}</th>
                    </tr>
                </thead>
                <tbody>
                    {months.map((month) => {
                        const share = shareOf(month)
                        return (
                            <tr key={month.month}>
                                <td>{monthName(month.month)}</td>
                                <td data-label={columns.done}>{month.outcomes.length}</td>
                                <td data-label={columns.kept}>{month.kept}</td>
                                <td data-label={columns.share}>{share === null ? '–' : percent(share)}</td>
                            </tr>
                        )
                    })}
                </tbody>
            </table>
        </details>
    )
}

function monthName(month: string): string {
    return `${showMonth(`${month}-01` as CalendarDate)} ${month.slice(0, 4)}`
}

function percent(share: number): string {
    return `${Math.round(share * 1000) / 10} %`
}
