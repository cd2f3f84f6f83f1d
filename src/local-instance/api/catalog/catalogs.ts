import { type Instance } from '../../instance'
import { type Json, type PlatformRecord } from '../../platform'
import { badRequest } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'

/** GET /servicecatalog/catalogs: the active catalogs. */
export function listCatalogs(instance: Instance): ApiReply {
    const catalog = instance.record('sc_catalog')
    catalog.addQuery('active', 'true')
    catalog.orderBy('title')
    catalog.query()
    const found: Json[] = []
    while (catalog.next()) found.push(describeCatalog(instance, catalog))
    return result(found)
}

/** GET /servicecatalog/catalogs/{id}. */
export function getCatalog(instance: Instance, request: ApiRequest): ApiReply {
    return result(describeCatalog(instance, requestedCatalog(instance, request)))
}

/** GET /servicecatalog/catalogs/{id}/categories. */
export function listCategories(instance: Instance, request: ApiRequest): ApiReply {
    return result(categoriesOf(instance, requestedCatalog(instance, request).getUniqueValue()))
}

function requestedCatalog(instance: Instance, request: ApiRequest): PlatformRecord {
    const catalog = instance.record('sc_catalog')
    if (!catalog.get('sys_id', request.params.id ?? '') || catalog.getValue('active') !== '1')
        throw badRequest('Invalid catalog id', 'The catalog does not exist or is inactive')
    return catalog
}

function describeCatalog(instance: Instance, catalog: PlatformRecord): Record<string, Json> {
    const categories = categoriesOf(instance, catalog.getUniqueValue())
    return {
        sys_id: catalog.getUniqueValue(),
        title: catalog.getValue('title') ?? '',
        description: catalog.getValue('description') ?? '',
        has_categories: categories.length > 0,
        has_items: hasItems(instance, catalog.getUniqueValue()),
        categories,
    }
}

function categoriesOf(instance: Instance, catalogId: string): Json[] {
    const category = instance.record('sc_category')
    category.addQuery('sc_catalog', catalogId)
    category.addQuery('active', 'true')
    category.orderBy('title')
    category.query()
    const found: Json[] = []
    while (category.next())
        found.push({
            sys_id: category.getUniqueValue(),
            title: category.getValue('title') ?? '',
            description: category.getValue('description') ?? '',
        })
    return found
}

function hasItems(instance: Instance, catalogId: string): boolean {
    const link = instance.record('sc_cat_item_catalog')
    link.addQuery('sc_catalog', catalogId)
    link.setLimit(1)
    link.query()
    return link.hasNext()
}
