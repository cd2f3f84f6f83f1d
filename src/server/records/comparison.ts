import { GlideRecord } from '@servicenow/glide'
import { CERTIFICATE_STATUS, TASK_KIND } from '../core/states'
import { TABLE } from '../core/tables'
import {
    COMPARISON_STEPS,
    comparisonKey,
    comparisonText,
    comparisonTitle,
    type NamedCertificate,
} from '../core/task/compare-names'
import { fromGlideUtc } from '../core/time/glide-time'

/** Certificates of an organization whose renewal is due, other than one. */
export function dueForRenewal(organization: string, except: string): NamedCertificate[] {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('organization', organization)
    record.addQuery('status', CERTIFICATE_STATUS.renewalDue)
    record.addQuery('sys_id', '!=', except)
    record.query()
    const certificates: NamedCertificate[] = []
    while (record.next()) certificates.push(toNamed(record))
    return certificates
}

export function toNamed(record: GlideRecord): NamedCertificate {
    return {
        id: record.getUniqueValue(),
        number: record.getValue('number') ?? '',
        names: (record.getValue('names') ?? '').split('\n').filter((name) => name !== ''),
        notAfter: fromGlideUtc(record.getValue('not_after') ?? '') ?? 0,
    }
}

/** Asks a human whether one certificate replaces another (unique cycle key: once). */
export function insertComparison(
    older: NamedCertificate,
    newer: NamedCertificate,
    organization: string,
    group: string
): void {
    const record = new GlideRecord(TABLE.task)
    record.initialize()
    record.setValue('kind', TASK_KIND.compareNames)
    record.setValue('cycle_key', comparisonKey(older, newer))
    record.setValue('certificate', older.id)
    record.setValue('newer_certificate', newer.id)
    record.setValue('organization', organization)
    record.setValue('assignment_group', group)
    record.setValue('short_description', comparisonTitle(older, newer))
    record.setValue('description', comparisonText(older, newer))
    record.setValue('steps', COMPARISON_STEPS)
    record.insert()
}
