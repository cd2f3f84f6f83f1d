import { catalogsOf } from '../../api/catalog/item-summary'
import { isAvailable } from '../../engines/catalog'
import { type ApiReply, type ApiRequest } from '../../api/http'
import { type Instance } from '../../instance'
import { html } from '../html'
import { page } from '../layout'
import { itemPath } from '../paths'

interface Offer {
    readonly id: string
    readonly name: string
    readonly description: string
    readonly category: string
}

/** GET /catalog_home.do: what the user may order, by category. */
export function catalogPage(instance: Instance, request: ApiRequest): ApiReply {
    const offers = offersOf(instance)
    const categories = [...new Set(offers.map(({ category }) => category))].sort()
    return page(instance, request, {
        title: 'Service catalog',
        body: html`<h1>Service catalog</h1>
            ${offers.length === 0 ? html`<p class="none">There is nothing you can order.</p>` : ''}
            ${categories.map(
                (category) =>
                    html`<section>
                        <h2>${category || 'Other'}</h2>
                        <ul class="offers">
                            ${offers
                                .filter((offer) => offer.category === category)
                                .map(
                                    ({ id, name, description }) =>
                                        html`<li class="card">
                                            <h3><a href="${itemPath(id)}">${name}</a></h3>
                                            <p>${description}</p>
                                        </li>`
                                )}
                        </ul>
                    </section>`
            )}`,
    })
}

function offersOf(instance: Instance): Offer[] {
    const item = instance.record('sc_cat_item')
    item.addQuery('active', 'true')
    item.orderBy('order')
    item.orderBy('name')
    item.query()
    const offers: Offer[] = []
    while (item.next()) {
        const id = item.getUniqueValue()
        if (catalogsOf(instance, id).length === 0 || !isAvailable(instance, id)) continue
        offers.push({
            id,
            name: item.getValue('name') ?? '',
            description: item.getValue('short_description') ?? '',
            category: categoryOf(instance, id, item.getDisplayValue('category')),
        })
    }
    return offers
}

function categoryOf(instance: Instance, itemId: string, primary: string): string {
    if (primary) return primary
    const link = instance.record('sc_cat_item_category')
    return link.get('sc_cat_item', itemId) ? link.getDisplayValue('sc_category') : ''
}
