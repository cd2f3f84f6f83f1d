/** Schedules by sys_id, read once per zone and forgotten when one of their tables changes. */
import { type Platform, type SysId } from '../../platform'
import { oncePerInstance } from '../../time/glide-value'
import { Schedule, type ZonedSpan } from './schedule'
import { readSpan } from './span'

const TABLES = ['cmn_schedule', 'cmn_schedule_span', 'cmn_other_schedule']

export interface Schedules {
    /**
     * The schedule as someone in this zone has it. Its own zone wins when it has one; one without is floating.
     * With `override` the given zone wins instead. Null when there is no such schedule.
     */
    get(id: SysId, zone: string, override?: boolean): Schedule | null
}

/** The schedules of an instance; every caller gets the same, so that open time is worked out once. */
export const createSchedules = oncePerInstance((platform: Platform): Schedules => {
    const known = new Map<string, Schedule | null>()
    platform.onMetadataChange(TABLES, () => known.clear())

    function get(id: SysId, zone: string, override = false): Schedule | null {
        const key = `${id} ${zone} ${override}`
        let schedule = known.get(key)
        if (schedule === undefined) {
            schedule = load(id, zone, new Set(), override)
            known.set(key, schedule)
        }
        return schedule
    }

    /** @param path the schedules being read above this one, so that a loop among them ends. */
    function load(id: SysId, zone: string, path: ReadonlySet<SysId>, override = false): Schedule | null {
        const row = platform.record('cmn_schedule')
        if (path.has(id) || !row.get(id)) return null
        const own = row.getValue('time_zone')
        const effective = own && own !== 'floating' && !override ? own : zone
        const deeper = new Set([...path, id])
        const spans: ZonedSpan[] = spansOf(id, effective)
        const excluded: Schedule[] = []

        const parent = row.getValue('parent')
        if (parent) spans.push(...entriesOf(parent, effective, deeper))
        const links = platform.record('cmn_other_schedule')
        links.addQuery('schedule', id)
        links.query()
        while (links.next()) {
            const child = links.getValue('child_schedule') ?? ''
            if (links.getValue('type') !== 'exclude') spans.push(...entriesOf(child, effective, deeper))
            else {
                const schedule = load(child, effective, deeper)
                if (schedule) excluded.push(schedule)
            }
        }
        return new Schedule(row.getValue('name') ?? '', effective, { spans, excluded })
    }

    function entriesOf(id: SysId, zone: string, path: ReadonlySet<SysId>): readonly ZonedSpan[] {
        return load(id, zone, path)?.entries.spans ?? []
    }

    function spansOf(id: SysId, zone: string): ZonedSpan[] {
        const rows = platform.record('cmn_schedule_span')
        rows.addQuery('schedule', id)
        rows.query()
        const spans: ZonedSpan[] = []
        while (rows.next()) spans.push({ span: readSpan(rows), zone })
        return spans
    }

    return { get }
})
