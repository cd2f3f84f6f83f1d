import { type CalendarDate } from '../../../server/core/time/calendar'
import { pacificDate } from '../../../server/core/time/pacific'
import { nearnessOf } from '../../model/coverage'
import { showDay } from '../../model/dates'
import { now } from '../../services/clock'
import { access as text } from '../../text'
import { Badge } from '../../ui/badge'

/** The day on which something runs out, with a word where it is near. */
export function Until({ date }: { readonly date: CalendarDate | null }) {
    const nearness = nearnessOf(date, pacificDate(now()))
    return (
        <>
            {showDay(date)}{' '}
            {nearness === 'past' && (
                <Badge tone="bad" icon="error">
                    {text.past}
                </Badge>
            )}
            {nearness === 'soon' && (
                <Badge tone="warn" icon="warning">
                    {text.soon}
                </Badge>
            )}
        </>
    )
}
