import { GlideRecord } from '@servicenow/glide'
import { type Replacement, type Sibling } from '../core/renewal/replacement'
import { CERTIFICATE_STATUS, LIVE_CERTIFICATE_STATUSES } from '../core/states'
import { TABLE } from '../core/tables'
import { fromGlideUtc } from '../core/time/glide-time'

/** The other live certificates of an organization for exactly these names. */
export function liveSiblings(organization: string, nameSetKey: string, except: string): Sibling[] {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('name_set_key', nameSetKey)
    record.addQuery('organization', organization)
    record.addQuery('status', 'IN', LIVE_CERTIFICATE_STATUSES.join(','))
    record.addQuery('sys_id', '!=', except)
    record.query()
    const siblings: Sibling[] = []
    while (record.next()) siblings.push(toSibling(record))
    return siblings
}

/** null when there is no such certificate. */
export function siblingWith(id: string): Sibling | null {
    const record = new GlideRecord(TABLE.certificate)
    return record.get(id) ? toSibling(record) : null
}

export function toSibling(record: GlideRecord): Sibling {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        id: record.getUniqueValue(),
        number: text('number'),
        serial: text('serial'),
        notBefore: fromGlideUtc(text('not_before')) ?? 0,
        notAfter: fromGlideUtc(text('not_after')) ?? 0,
    }
}

/** Takes a certificate out of use on the record: no notice goes out for it any more. */
export function markReplaced({ replaced, by }: Replacement): void {
    const old = new GlideRecord(TABLE.certificate)
    if (!old.get(replaced.id)) return
    old.setValue('status', CERTIFICATE_STATUS.replaced)
    old.setValue('replaced_by', by.id)
    old.setValue('next_due_at', '')
    if (!old.update())
        throw new Error(old.getLastErrorMessage() || `${replaced.number} could not be marked as replaced.`)
}

/** Names on a certificate the one it replaces, unless it names one already. */
export function linkReplaced(id: string, replaced: string): void {
    const record = new GlideRecord(TABLE.certificate)
    if (!record.get(id) || record.getValue('replaces')) return
    record.setValue('replaces', replaced)
    record.update()
}
