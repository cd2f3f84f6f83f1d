import { scaleBand, scaleLinear } from 'd3-scale'
import { type PolicyMark, type Quarter } from '../../model/forecast'
import { showDay, showMonth } from '../../model/dates'
import { forecast as text } from '../../text'
import { useWidth } from '../../ui/use-width'

interface ForecastChartProps {
    readonly quarters: readonly Quarter[]
    readonly marks: readonly PolicyMark[]
}

const HEIGHT = 320
/** Below, there is room for one note beside another only when they stand at different heights. */
const WIDE = 640
const NOTE_HEIGHT = 18
const MARGIN = { top: 48, right: 8, bottom: 28, left: 44 }

/** Renewals by quarter, by hand and by machine, with the days on which lives become shorter. The table says the same. */
export function ForecastChart({ quarters, marks }: ForecastChartProps) {
    const [frame, width] = useWidth<HTMLDivElement>()
    const most = Math.max(1, ...quarters.map(({ byHand, automated }) => byHand + automated))
    const x = scaleBand(
        quarters.map(({ name }) => name),
        [MARGIN.left, width - MARGIN.right]
    ).padding(0.2)
    const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice()
    const markX = (at: number) => MARGIN.left + at * (width - MARGIN.left - MARGIN.right)
    return (
        <div ref={frame}>
            <svg className="chart" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
                {y
                    .ticks(5)
                    .filter(Number.isInteger)
                    .map((value) => (
                        <g key={value} transform={`translate(0 ${y(value)})`}>
                            <line className="chart__grid" x1={MARGIN.left} x2={width - MARGIN.right} />
                            <text className="chart__label" x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
                                {value.toLocaleString('en-US')}
                            </text>
                        </g>
                    ))}
                {quarters.map(({ name, byHand, automated }) => (
                    <g key={name}>
                        <title>{text.bar(name, byHand, automated)}</title>
                        <rect
                            className="chart__machine"
                            x={x(name)}
                            width={x.bandwidth()}
                            y={y(byHand + automated)}
                            height={y(byHand) - y(byHand + automated)}
                        />
                        <rect
                            className="chart__hand"
                            x={x(name)}
                            width={x.bandwidth()}
                            y={y(byHand)}
                            height={y(0) - y(byHand)}
                        />
                        {name.endsWith('Q1') && (
                            <text className="chart__label" x={x(name)} y={HEIGHT - 8}>
                                {name.slice(0, 4)}
                            </text>
                        )}
                    </g>
                ))}
                {marks.map(({ day, days, at }, index) => (
                    <g key={day} transform={`translate(${markX(at)} 0)`}>
                        <line className="chart__mark" y1={noteY(index, width) - 8} y2={HEIGHT - MARGIN.bottom} />
                        <text className="chart__note" x={6} y={noteY(index, width)}>
                            {width < WIDE
                                ? text.shortMark(days, `${showMonth(day)} ${day.slice(0, 4)}`)
                                : text.mark(days, showDay(day))}
                        </text>
                    </g>
                ))}
            </svg>
            <p className="legend" aria-hidden="true">
                <span className="legend__window">{text.byHand}</span>
                <span className="legend__machine">{text.byMachine}</span>
            </p>
        </div>
    )
}

function noteY(index: number, width: number): number {
    return MARGIN.top - 12 - (width < WIDE ? ((index + 1) % 2) * NOTE_HEIGHT : 0)
}
