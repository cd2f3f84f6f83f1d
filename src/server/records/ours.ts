import { GlideRecord } from '@servicenow/glide'
import { TABLE } from '../core/tables'

const OWN_TABLES: readonly string[] = Object.values(TABLE)
const SCOPE = 'x_cdt_certs'

/** Whether a record is one of ours: of an own table, or a line of a cart, a request or approval for one of our catalog items. */
export function isOurs(table: string, id: string): boolean {
    if (OWN_TABLES.includes(table)) return true
    if (table === 'sc_req_item' || table === 'sc_cart_item') return finds(table, 'sys_id', id)
    if (table === 'sc_request') return finds('sc_req_item', 'request', id)
    if (table !== 'sysapproval_approver') return false
    const approval = new GlideRecord(table)
    return approval.get(id) && finds('sc_req_item', 'sys_id', approval.getValue('sysapproval') ?? '')
}

function finds(table: string, field: string, id: string): boolean {
    const record = new GlideRecord(table)
    record.addQuery(field, id)
    record.addQuery('cat_item.sys_scope.scope', SCOPE)
    record.setLimit(1)
    record.query()
    return record.hasNext()
}
