/** Service level definitions (`contract_sla`), read once per table and forgotten when one changes (platform-spec 3.5). */
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { durationFromGlide } from '../../time/format'

export interface SlaDefinition {
    readonly id: SysId
    readonly name: string
    readonly active: boolean
    /** Milliseconds of open time; null when a relative duration (`durationType`) sets the end. */
    readonly duration: number | null
    readonly durationType: SysId
    /** Whether the script of a relative duration sees the task SLA instead of the task. */
    readonly durationWorksOnSla: boolean
    readonly schedule: SysId
    readonly scheduleSource: string
    readonly scheduleField: string
    readonly zone: string
    readonly zoneSource: string
    readonly start: string
    readonly stop: string
    readonly pause: string
    readonly resume: string
    readonly cancel: string
    readonly reset: string
    readonly whenToCancel: string
    readonly whenToResume: string
    readonly resetAction: string
    /** Field of the task that a retroactive service level starts at; empty when it starts on attaching. */
    readonly startField: string
    readonly retroactivePause: boolean
}

export interface SlaDefinitions {
    /** Definitions for records of a table, its ancestors' included, active or not, in order of name. */
    for(table: string): readonly SlaDefinition[]
    byId(id: SysId): SlaDefinition | null
}

export function createSlaDefinitions(platform: Platform): SlaDefinitions {
    const byTable = new Map<string, readonly SlaDefinition[]>()
    platform.onMetadataChange(['contract_sla'], () => byTable.clear())

    function read(table: string): readonly SlaDefinition[] {
        const rows = platform.record('contract_sla')
        rows.addQuery('collection', 'IN', platform.dictionary.lineage(table).join(','))
        rows.orderBy('name')
        rows.query()
        const definitions: SlaDefinition[] = []
        while (rows.next()) definitions.push(readDefinition(rows))
        return definitions
    }

    return {
        for(table) {
            const known = byTable.get(table)
            if (known) return known
            const definitions = read(table)
            byTable.set(table, definitions)
            return definitions
        },
        byId(id) {
            const row = platform.record('contract_sla')
            return row.get(id) ? readDefinition(row) : null
        },
    }
}

function readDefinition(row: PlatformRecord): SlaDefinition {
    const text = (field: string) => row.getValue(field) ?? ''
    const flag = (field: string) => text(field) === '1'
    const durationType = text('duration_type')
    return {
        id: row.getUniqueValue(),
        name: text('name'),
        active: flag('active'),
        duration: durationType || !text('duration') ? null : durationFromGlide(text('duration')),
        durationType,
        durationWorksOnSla: text('relative_duration_works_on') === 'SLA record',
        schedule: text('schedule'),
        scheduleSource: text('schedule_source'),
        scheduleField: text('schedule_source_field'),
        zone: text('timezone'),
        zoneSource: text('timezone_source'),
        start: text('start_condition'),
        stop: text('stop_condition'),
        pause: text('pause_condition'),
        resume: text('resume_condition'),
        cancel: text('cancel_condition'),
        reset: text('reset_condition'),
        whenToCancel: text('when_to_cancel'),
        whenToResume: text('when_to_resume'),
        resetAction: text('reset_action'),
        startField: flag('retroactive') ? text('set_start_to') : '',
        retroactivePause: flag('retroactive') && flag('retroactive_pause'),
    }
}
