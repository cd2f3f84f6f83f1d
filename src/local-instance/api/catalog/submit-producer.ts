import { submitProducer } from '../../engines/catalog'
import { type Instance } from '../../instance'
import { result, type ApiReply, type ApiRequest } from '../http'
import { orderInput } from './order'
import { ordering } from './refusal'

/** POST /servicecatalog/items/{id}/submit_producer: makes the record of a record producer. */
export function submitRecordProducer(instance: Instance, request: ApiRequest): ApiReply {
    const input = orderInput(request)
    const made = ordering(instance, () => submitProducer(instance, request.params.id ?? '', input))
    const record = `${made.table}.do?sys_id=${made.sysId}`
    return result({
        sys_id: made.sysId,
        number: made.number,
        parent_id: null,
        record,
        redirect_portal_url: made.portalRedirect,
        parent_table: instance.dictionary.lineage(made.table)[1] ?? null,
        redirect_url: made.redirect || (made.redirectTo === 'catalog_home' ? 'catalog_home.do' : record),
        table: made.table,
        redirect_to: made.redirectTo,
    })
}
