/** A service desk on a local instance without any package: incidents, schedules and service levels by data. */
import { createInstance, type Instance } from '../../../src/local-instance/instance'
import { type PlatformRecord, type SysId } from '../../../src/local-instance/platform'
import { durationFromGlide, durationToGlide, fromGlideIn, toGlideIn } from '../../../src/local-instance/time/format'

export const ZONE = 'US/Pacific'
export const HOUR = 3_600_000

type Values = Readonly<Record<string, unknown>>

/** What a task SLA says, with local times and hours instead of stored texts. */
export interface SlaView {
    readonly stage: string
    readonly active: boolean
    readonly start: string
    readonly end: string
    readonly breachAt: string
    readonly originalBreachAt: string
    readonly actualHours: number
    readonly businessHours: number
    readonly businessHoursLeft: number
    readonly percentage: number
    readonly businessPercentage: number
    readonly breached: boolean
    readonly pausedHours: number
    readonly businessPausedHours: number
}

export class ServiceDesk {
    readonly instance: Instance

    /** @param now local time at which the frozen clock stands */
    constructor(now: string) {
        this.instance = createInstance({ now: fromGlideIn(now, ZONE) })
    }

    /** Moves the clock to a local time. */
    until(local: string): void {
        this.instance.advanceTo(fromGlideIn(local, ZONE))
    }

    /** A schedule of weekdays, `8-17`, with whole days taken out by a child schedule. */
    schedule(hours: string, holidays: readonly string[] = []): SysId {
        const [open = '', close = ''] = hours.split('-').map((hour) => hour.padStart(2, '0'))
        const schedule = this.insert('cmn_schedule', { name: `Weekdays ${hours}`, time_zone: ZONE })
        this.insert('cmn_schedule_span', {
            schedule,
            start_date_time: `20160104T${open}0000`,
            end_date_time: `20160104T${close}0000`,
            repeat_type: 'weekdays',
        })
        if (holidays.length > 0) this.holidays(schedule, holidays)
        return schedule
    }

    sla(values: Values): SysId {
        return this.insert('contract_sla', {
            name: 'Resolution',
            collection: 'incident',
            active: true,
            start_condition: 'active=true^EQ',
            stop_condition: 'state=6^EQ',
            when_to_cancel: 'never',
            when_to_resume: 'no_match',
            schedule_source: 'sla_definition',
            timezone_source: 'sla.timezone',
            timezone: ZONE,
            duration: hours(8),
            flow: '828f267973333300e289235f04f6a7a3',
            ...values,
        })
    }

    incident(values: Values = {}): SysId {
        return this.insert('incident', {
            short_description: 'The printer is on fire',
            priority: 3,
            state: 2,
            ...values,
        })
    }

    update(table: string, id: SysId, values: Values): void {
        const record = this.instance.record(table)
        if (!record.get(id)) throw new Error(`No ${table} ${id}`)
        fill(record, values)
        record.update()
    }

    /** The service levels of a task in order of their start, then of attaching. */
    slas(task: SysId): SlaView[] {
        const rows = this.instance.record('task_sla')
        rows.addQuery('task', task)
        rows.orderBy('start_time')
        rows.orderBy('active')
        rows.query()
        const views: SlaView[] = []
        while (rows.next()) views.push(view(rows))
        return views
    }

    /** The only service level of a task. */
    slaOf(task: SysId): SlaView {
        const [only, ...others] = this.slas(task)
        if (!only || others.length > 0) throw new Error(`The task has ${others.length + (only ? 1 : 0)} service levels`)
        return only
    }

    insert(table: string, values: Values): SysId {
        const record = this.instance.record(table)
        record.initialize()
        fill(record, values)
        const id = record.insert()
        if (!id) throw new Error(`No ${table} was inserted: ${record.getLastErrorMessage()}`)
        return id
    }

    private holidays(schedule: SysId, days: readonly string[]): void {
        const child = this.insert('cmn_schedule', { name: 'Holidays', time_zone: 'floating' })
        this.insert('cmn_other_schedule', { schedule, child_schedule: child, type: 'include' })
        for (const day of days) {
            this.insert('cmn_schedule_span', {
                schedule: child,
                type: 'exclude',
                all_day: true,
                start_date_time: `${day}T000000`,
                end_date_time: `${day}T235959`,
            })
        }
    }
}

/** Stored text of a number of hours. */
export function hours(count: number): string {
    return durationToGlide(count * HOUR)
}

function fill(record: PlatformRecord, values: Values): void {
    for (const [field, value] of Object.entries(values)) record.setValue(field, value)
}

function view(row: PlatformRecord): SlaView {
    const inHours = (field: string) => durationFromGlide(row.getValue(field) ?? '1970-01-01 00:00:00') / HOUR
    const local = (field: string) => {
        const text = row.getValue(field)
        return text ? toGlideIn(fromGlideIn(text, 'UTC'), ZONE) : ''
    }
    return {
        stage: row.getValue('stage') ?? '',
        active: row.getValue('active') === '1',
        start: local('start_time'),
        end: local('end_time'),
        breachAt: local('planned_end_time'),
        originalBreachAt: local('original_breach_time'),
        actualHours: inHours('duration'),
        businessHours: inHours('business_duration'),
        businessHoursLeft: inHours('business_time_left'),
        percentage: Number(row.getValue('percentage')),
        businessPercentage: Number(row.getValue('business_percentage')),
        breached: row.getValue('has_breached') === '1',
        pausedHours: inHours('pause_duration'),
        businessPausedHours: inHours('business_pause_duration'),
    }
}
