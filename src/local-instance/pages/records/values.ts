import { type PlatformRecord, type Session, type TableDefinition } from '../../platform'
import { fromGlideIn, toGlide } from '../../time/format'
import { isDateTime } from './display'

const PREFIX = 'field.'

/**
 * Puts the fields a form sent into a record: those the user may write, in the stored form. Dates with a time come as the
 * user's wall clock shows them. Answers what is wrong with what was typed.
 */
export function takeValues(
    record: PlatformRecord,
    table: TableDefinition,
    writable: ReadonlySet<string>,
    sent: URLSearchParams,
    session: Session
): string[] {
    const mistakes: string[] = []
    for (const key of new Set(sent.keys())) {
        const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : ''
        const column = table.columns.get(name)
        if (!column || !writable.has(name)) continue
        const text = (sent.getAll(key).at(-1) ?? '').replace(/\r\n/g, '\n')
        if (text !== '' && isDateTime(column)) {
            const stored = storedMoment(text, session.timeZone)
            if (stored === undefined)
                mistakes.push(`${column.label}: "${text}" is not a date and time such as 2026-12-01 09:00:00`)
            else record.setValue(name, stored)
        } else record.setValue(name, text)
    }
    return mistakes
}

function storedMoment(text: string, zone: string): string | undefined {
    try {
        return toGlide(fromGlideIn(text, zone))
    } catch {
        return undefined
    }
}
