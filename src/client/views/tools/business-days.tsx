import { Label, TextInput } from '@trussworks/react-uswds'
import { useState } from 'react'
import { addBusinessDays } from '../../../server/core/time/business-day'
import { calendarDate } from '../../../server/core/time/calendar'
import { pacificDate } from '../../../server/core/time/pacific'
import { useResource } from '../../app/use-resource'
import { showDay, showWeekday } from '../../model/dates'
import { now } from '../../services/clock'
import { listHolidays } from '../../services/holidays'
import { tools as text } from '../../text'

const MOST_DAYS = 250

/** When a promise of so many business days ends (T4). */
export function BusinessDays() {
    const [from, setFrom] = useState<string>(pacificDate(now()))
    const [count, setCount] = useState('5')
    const holidays = useResource('holidays', listHolidays)
    const known = holidays.data ?? []
    const start = calendarDate(from)
    const days = Number(count)
    const valid = start !== null && Number.isInteger(days) && days > 0 && days <= MOST_DAYS
    const end = valid ? addBusinessDays(start, days, known) : null
    const between = known.filter((day) => end !== null && day > from && day <= end)
    return (
        <div className="tool">
            <div>
                <p>{text.days.intro}</p>
                <Label htmlFor="days-from">{text.days.from}</Label>
                <input
                    className="usa-input"
                    id="days-from"
                    name="from"
                    type="date"
                    value={from}
                    onChange={(event) => setFrom(event.target.value)}
                />
                <Label htmlFor="days-count">{text.days.count}</Label>
                <TextInput
                    id="days-count"
                    name="count"
                    type="number"
                    min={1}
                    max={MOST_DAYS}
                    value={count}
                    onChange={(event) => setCount(event.target.value)}
                />
            </div>
            <div className="tool__result" aria-live="polite">
                {holidays.failure && <p className="muted">{text.days.failed}</p>}
                {end !== null && (
                    <>
                        <p className="tool__answer">
                            {text.days.result(`${showWeekday(end).split(',')[0]}, ${showDay(end)}`)}
                        </p>
                        {between.length === 0 ? (
                            <p className="muted">{text.days.noHolidays}</p>
                        ) : (
                            <>
                                <h3>{text.days.holidays}</h3>
                                <ul className="names">
                                    {between.map((day) => (
                                        <li key={day}>{showDay(day)}</li>
                                    ))}
                                </ul>
                            </>
                        )}
                    </>
                )}
            </div>
        </div>
    )
}
