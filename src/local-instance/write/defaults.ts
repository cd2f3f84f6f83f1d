import { messageOf } from '../errors'
import { type RecordState } from '../glide/record-state'
import { type Kernel } from '../kernel'
import { type Column } from '../platform'
import { durationToGlide, toGlide } from '../time/format'
import { nextNumber } from './numbers'

const SCRIPT = 'javascript:'
const NEXT_NUMBER = /^(?:global\.)?getNextObjNumberPadded\(\);?$/

/** Gives every field that nothing was put into its default value. */
export function applyDefaults(kernel: Kernel, record: RecordState): void {
    for (const column of record.table.columns.values()) {
        if (column.defaultValue === undefined || record.wasSet(column.name)) continue
        const value = defaultOf(kernel, record, column, column.defaultValue)
        if (value !== null && value !== '') record.put(column.name, value)
    }
}

function defaultOf(kernel: Kernel, record: RecordState, column: Column, declared: string): unknown {
    if (!declared.startsWith(SCRIPT)) return column.type === 'glide_duration' ? durationOf(declared) : declared
    const expression = declared.slice(SCRIPT.length).trim()
    if (NEXT_NUMBER.test(expression)) return nextNumber(kernel, record.table.name)
    switch (expression.replace(/;$/, '')) {
        case 'gs.getUserID()':
            return kernel.session.userId
        case 'gs.nowDateTime()':
            return toGlide(kernel.clock.now())
        case 'current.getTableName()':
            return record.table.name
        default:
            return evaluate(kernel, record, column, expression)
    }
}

/** The dictionary writes a duration as people do, `2 00:00:00`; it is stored as the time so long after 1970 began. */
function durationOf(declared: string): string {
    const [, days, hours, minutes, seconds] = /^(?:(\d+) )?(\d+):(\d+):(\d+)$/.exec(declared) ?? []
    if (hours === undefined) return declared
    return durationToGlide(
        (((Number(days ?? 0) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
    )
}

function evaluate(kernel: Kernel, record: RecordState, column: Column, expression: string): unknown {
    const name = `default value of ${column.table}.${column.name}`
    try {
        return kernel.scripts.evaluate({ name, text: expression, scope: 'global' }, { current: kernel.wrap(record) })
    } catch (error) {
        kernel.log.error('defaults', `${name}: ${messageOf(error)}`)
        return null
    }
}
