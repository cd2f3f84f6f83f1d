import { gs, type GlideRecord } from '@servicenow/glide'
import { FILE_REMOVED, fileHoldsPrivateKey } from '../../core/access/private-key-file'
import { attachedFile, deleteAttachedFile } from '../../records/attachment'
import { comment } from '../../records/journal'
import { isOurs } from '../../records/ours'

/**
 * After a file was attached to a record of ours: a private key is deleted at once. An application may not step in before
 * an attachment is stored, which is a table of the platform's own.
 */
export function purgePrivateKeyFile(current: GlideRecord): void {
    const table = current.getValue('table_name') ?? ''
    const id = current.getValue('table_sys_id') ?? ''
    if (!isOurs(table, id) || !fileHoldsPrivateKey(attachedFile(current))) return
    deleteAttachedFile(current.getUniqueValue())
    gs.warn(`A private key was attached to ${table} ${id}: the file was deleted.`)
    // Nobody reads comments on the line of a cart.
    if (table !== 'sc_cart_item') comment(table, id, FILE_REMOVED)
}
