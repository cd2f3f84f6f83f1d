import { gs, type GlideRecord } from '@servicenow/glide'
import {
    CHANGE_KIND,
    type ChangeKind,
    changeText,
    type FieldChange,
    KEPT_FIELDS,
    newestReason,
    REASON_FIELD,
} from '../../core/access/change'
import { type OwnTable } from '../../core/tables'
import { insertChange } from '../../records/change'

const KINDS: Readonly<Record<string, ChangeKind>> = {
    insert: CHANGE_KIND.created,
    update: CHANGE_KIND.changed,
    delete: CHANGE_KIND.deleted,
}

/**
 * After something that says who may do what was written or deleted: what changed, who did it, why and by which request
 * is kept, also when the record is gone.
 */
export function keepChange(current: GlideRecord, previous: GlideRecord | null): void {
    const table = current.getTableName() as OwnTable
    const kind = KINDS[current.operation() ?? ''] ?? CHANGE_KIND.changed
    const fields = (KEPT_FIELDS[table] ?? []).map((name) => fieldChange(name, current, previous))
    const what = changeText(kind, fields)
    if (what === '') return
    insertChange({
        table,
        record: current.getUniqueValue(),
        name: fields[0]?.to ?? '',
        kind,
        what,
        who: gs.getUserName(),
        why: newestReason(current.getValue(REASON_FIELD[table] ?? '') ?? ''),
        requestedItem: current.isValidField('requested_item') ? (current.getValue('requested_item') ?? '') : '',
    })
}

function fieldChange(name: string, current: GlideRecord, previous: GlideRecord | null): FieldChange {
    const label = current.getElement(name).getLabel()
    return { label, from: previous?.getDisplayValue(name) ?? '', to: current.getDisplayValue(name) ?? '' }
}
