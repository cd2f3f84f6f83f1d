import { addDays } from '../../../server/core/time/calendar'
import { addressOf, Go } from '../../app/router'
import { showDay, showMonth } from '../../model/dates'
import { expiryByWeek, type Week } from '../../model/weeks'
import { type Certificate } from '../../services/certificates'
import { now } from '../../services/clock'
import { home } from '../../text'

const WEEKS = 26

/** The coming half year, a bar a week. The bars are links in a list, so they can be read and followed without looking. */
export function Ahead({ certificates }: { readonly certificates: readonly Certificate[] }) {
    const weeks = expiryByWeek(certificates, now(), WEEKS)
    const most = Math.max(...weeks.map((week) => week.certificates.length))
    if (most === 0) return <p className="muted">{home.aheadNothing}</p>
    return (
        <>
            <p className="muted">{home.aheadIntro}</p>
            <ol className="weeks" aria-label={home.aheadTable}>
                {weeks.map((week, index) => (
                    <li key={week.from}>
                        <Bar week={week} height={(week.certificates.length / most) * 100} />
                        <span className="weeks__month" aria-hidden="true">
                            {startsMonth(week, index) ? showMonth(addDays(week.from, 6)) : ''}
                        </span>
                    </li>
                ))}
            </ol>
        </>
    )
}

function Bar({ week, height }: { readonly week: Week; readonly height: number }) {
    const count = week.certificates.length
    const label = home.weekCount(showDay(week.from), count)
    if (count === 0) {
        return (
            <span className="weeks__bar weeks__bar--none">
                <span className="sr-only">{label}</span>
            </span>
        )
    }
    return (
        <Go
            to={addressOf('certificates', { from: week.from, to: addDays(week.from, 6) })}
            className="weeks__bar"
            style={{ height: `${height}%` }}
            aria-label={label}
            title={label}
        >
            <span aria-hidden="true">{count}</span>
        </Go>
    )
}

/** The first week, and every one that a month begins in. */
function startsMonth(week: Week, index: number): boolean {
    return index === 0 || addDays(week.from, 6).slice(8) <= '07'
}
