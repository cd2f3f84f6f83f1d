import { gs, type GlideRecord } from '@servicenow/glide'
import { NOTE_REMOVED } from '../../core/access/private-key-file'
import { containsPrivateKey } from '../../core/x509/private-key'
import { overwriteAudit } from '../../records/audit'
import { overwriteEntries } from '../../records/journal'
import { isOurs } from '../../records/ours'

/** After a request or an approval of ours was written: a private key in its comments is overwritten at once. */
export function purgePrivateKeyNote(current: GlideRecord): void {
    const table = current.getTableName()
    const id = current.getUniqueValue()
    if (!isOurs(table, id)) return
    const count = overwriteEntries(id, containsPrivateKey, NOTE_REMOVED)
    if (count === 0) return
    overwriteAudit(id, containsPrivateKey, NOTE_REMOVED)
    gs.warn(`A private key was written into the comments of ${table} ${id}: it was overwritten.`)
}
