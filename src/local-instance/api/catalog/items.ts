import { describeItem, isAvailable } from '../../engines/catalog'
import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { badRequest } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { listParameters } from '../table/parameters'
import { catalogsOf, itemSummary } from './item-summary'

const DEFAULT_LIMIT = 10

/** GET /servicecatalog/items: items the user may order, by text in name or description, category and catalog. */
export function listItems(instance: Instance, request: ApiRequest): ApiReply {
    const { query } = request
    const { limit, offset } = listParameters(query)
    const text = (query.get('sysparm_text') ?? '').toLowerCase()
    const category = query.get('sysparm_category')
    const catalog = query.get('sysparm_catalog')
    const item = instance.record('sc_cat_item')
    item.addQuery('active', 'true')
    if (category) item.addQuery('category', category)
    item.orderBy('name')
    item.query()
    const found: Json[] = []
    while (item.next()) {
        const searched = ['name', 'short_description', 'description']
            .map((field) => item.getValue(field) ?? '')
            .join(' ')
        if (!searched.toLowerCase().includes(text)) continue
        if (catalog && !catalogsOf(instance, item.getUniqueValue()).some(({ sys_id }) => sys_id === catalog)) continue
        if (isAvailable(instance, item.getUniqueValue())) found.push(itemSummary(instance, item))
    }
    return result(found.slice(offset, offset + (query.has('sysparm_limit') ? limit : DEFAULT_LIMIT)))
}

/** GET /servicecatalog/items/{id}: everything a client needs to draw the order form. */
export function getItem(instance: Instance, request: ApiRequest): ApiReply {
    const id = request.params.id ?? ''
    const item = instance.record('sc_cat_item')
    const description = item.get('sys_id', id) && isAvailable(instance, id) ? describeItem(instance, id) : null
    if (!description) throw badRequest('Invalid item id', 'The item does not exist or is not available to the user')
    return result({ ...itemSummary(instance, item), ...description, data_lookup: [] })
}
