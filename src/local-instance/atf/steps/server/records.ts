import { GlideRecordSecure } from '../../../glide/glide-record-secure'
import { type PlatformRecord, type SysId } from '../../../platform'
import { type Step } from '../../step'

/** A record object as the step asks for it: with the access rules of the acting user when "enforce security" is set. */
export function recordFor(step: Step, table: string): PlatformRecord {
    return step.flag('enforce_security') ? new GlideRecordSecure(step.instance, table) : step.instance.record(table)
}

/** The record whose sys_id is in the input `record_id`. */
export function recordOf(step: Step): PlatformRecord {
    const table = step.table()
    const id = step.required('record_id')
    const record = recordFor(step, table)
    if (!record.get('sys_id', id)) step.fail(`There is no ${table} ${id} that the acting user may read`)
    return record
}

/**
 * Sets the fields of the input `field_values`. A field that does not exist fails the step; so does one that the acting
 * user may not set, because a test that goes on without it would show something else than it says.
 */
export function setFields(step: Step, record: PlatformRecord, operation: 'create' | 'write'): string[] {
    const fields = step.template('field_values')
    const unknown = fields.find(({ field }) => !record.isValidField(field))
    if (unknown) step.fail(`${record.getTableName()} has no field "${unknown.field}"`)
    const names = fields.map(({ field }) => field)
    const allowed = step.flag('enforce_security') ? step.instance.access.fields(operation, record, names) : names
    for (const { field, value } of fields) if (allowed.includes(field)) record.setValue(field, value)
    return names.filter((name) => !allowed.includes(name))
}

/** Compares what happened to a write with what the step expects, and says why it was refused. */
export function expectWrite(step: Step, expected: boolean, written: SysId | boolean | null, reason: string): void {
    const happened = Boolean(written)
    if (happened && !expected) step.fail('The record was written, which the step says it is not')
    if (!happened && expected) step.fail(`The record was not written: ${reason}`)
}

/** Why a write did not happen, as far as the platform says. */
export function refusalOf(step: Step, record: PlatformRecord, refusedFields: readonly string[]): string {
    if (refusedFields.length > 0) return `the acting user may not set ${refusedFields.join(', ')}`
    const messages = step.instance.session.messages.map(({ text }) => text)
    const rule = step.instance.abortingRule(record)
    return (
        [rule && `the rule "${rule.name}" stopped it`, record.getLastErrorMessage(), ...messages]
            .filter(Boolean)
            .join('; ') || 'the access rules or a rule of the table forbid it'
    )
}
