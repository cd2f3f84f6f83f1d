export interface StateHoliday {
    key: string
    name: string
    /** The weekday on which offices are closed; null when there is none. */
    observed: string | null
}

/** The text of `fluent/service-level/holidays/<year>.now.ts`: one schedule entry for each weekday with closed offices. */
export function holidayEntries(year: string, holidays: readonly StateHoliday[]): string {
    const entries = holidays.flatMap(({ key, name, observed }) =>
        observed === null ? [] : [entry(year, key, name, observed)]
    )
    return [HEAD, ...entries].join('\n')
}

const HEAD = `// Generated from state-holidays.json by src/commands/generate-holidays.ts. Change the list there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { scheduleHolidays } from '../schedule.now'
`

function entry(year: string, key: string, name: string, observed: string): string {
    const id = `service-level-holiday-${year}-${key.toLowerCase().replaceAll('_', '-')}`
    const day = observed.replaceAll('-', '')
    const label = `${name} ${year}`
    return `Record({
    $id: Now.ID['${id}'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: ${label.includes("'") ? `"${label}"` : `'${label}'`},
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '${day}T000000',
        end_date_time: '${day}T235959',
    },
})
`
}
