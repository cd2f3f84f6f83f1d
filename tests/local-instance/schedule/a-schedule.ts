/** Schedules made of span rows without a database: the columns of `cmn_schedule_span` by name. */
import { Schedule } from '../../../src/local-instance/engines/schedule/schedule'
import { readSpan } from '../../../src/local-instance/engines/schedule/span'
import { type PlatformRecord } from '../../../src/local-instance/platform'

export type SpanRow = Readonly<Record<string, string>>

export const WEEKDAYS_8_TO_17: SpanRow = {
    start_date_time: '20260105T080000',
    end_date_time: '20260105T170000',
    repeat_type: 'weekdays',
}

/** A whole day out of the schedule, once. */
export function holiday(day: string): SpanRow {
    return { type: 'exclude', all_day: '1', start_date_time: `${day}T000000`, end_date_time: `${day}T235959` }
}

export function aSchedule(rows: readonly SpanRow[], zone = 'US/Pacific'): Schedule {
    const spans = rows.map((row) => ({ span: readSpan(asRecord(row)), zone }))
    return new Schedule('test schedule', zone, { spans, excluded: [] })
}

function asRecord(row: SpanRow): PlatformRecord {
    return { getValue: (field: string) => row[field] ?? null } as unknown as PlatformRecord
}
