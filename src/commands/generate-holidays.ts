/** Writes the holiday entries of the schedule, a file a year, from the list of state holidays: Fluent has no loops. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holidayEntries, type StateHoliday } from './generate/holiday-entries'

const folder = join(__dirname, '../../fluent/service-level')
const { years } = JSON.parse(readFileSync(join(folder, 'state-holidays.json'), 'utf8')) as {
    years: Record<string, StateHoliday[]>
}
for (const [year, holidays] of Object.entries(years)) {
    writeFileSync(join(folder, 'holidays', `${year}.now.ts`), holidayEntries(year, holidays))
}
