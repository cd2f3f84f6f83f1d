import { type Json, type Platform, type PlatformRecord } from '../../platform'

export interface Titled {
    readonly sys_id: string
    readonly title: string
}

/** What the API says of an item in a list and, with the variables, of the item alone. The local instance sells nothing: no price. */
export function itemSummary(platform: Platform, item: PlatformRecord): Record<string, Json> {
    const text = (field: string): string => (item.isValidField(field) ? (item.getValue(field) ?? '') : '')
    const category = titled(platform, 'sc_category', text('category'))
    return {
        sys_id: item.getUniqueValue(),
        name: text('name'),
        short_description: text('short_description'),
        description: text('description'),
        sys_class_name: text('sys_class_name') || 'sc_cat_item',
        type: 'catalog_item',
        icon: text('icon'),
        picture: text('picture'),
        url: '',
        kb_article: '',
        content_type: '',
        order: Number(text('order') || 0),
        category: category && { ...category },
        catalogs: catalogsOf(platform, item.getUniqueValue()).map((catalog) => ({ ...catalog })),
        show_price: false,
        show_quantity: true,
        price: price(text('price')),
        localized_price: price(text('price')),
        price_currency: 'USD',
        recurring_price: price(text('recurring_price')),
        localized_recurring_price: price(text('recurring_price')),
        recurring_price_currency: 'USD',
        recurring_frequency: text('recurring_frequency') || null,
        local_currency: 'USD',
    }
}

/** The catalogs an item is offered in. */
export function catalogsOf(platform: Platform, itemId: string): Titled[] {
    const link = platform.record('sc_cat_item_catalog')
    link.addQuery('sc_cat_item', itemId)
    link.query()
    const found: Titled[] = []
    while (link.next()) {
        const catalog = titled(platform, 'sc_catalog', link.getValue('sc_catalog'))
        if (catalog) found.push(catalog)
    }
    return found
}

/** A catalog or category that is not installed here is known by its sys_id alone. */
function titled(platform: Platform, table: string, id: string | null): Titled | null {
    if (!id) return null
    const record = platform.record(table)
    return { sys_id: id, title: (record.get('sys_id', id) && record.getValue('title')) || '' }
}

/** Amounts come with the currency sign and two decimals. */
export function price(amount: string): string {
    return `$${Number(amount || 0).toFixed(2)}`
}
