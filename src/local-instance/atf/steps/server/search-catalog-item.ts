import { catalogsOf } from '../../../api/catalog/item-summary'
import { isAvailable } from '../../../engines/catalog'
import { UnsupportedError } from '../../../errors'
import { type Step, type StepType } from '../../step'

export const searchForCatalogItem: StepType = {
    name: 'Search for a Catalog Item',
    run(step) {
        if (step.flag('search_in_portal')) throw new UnsupportedError('A search in Service Portal')
        const found = step.act(() => search(step))
        const wanted = step.text('assert_type') !== 'assert_item_not_present'
        const item = step.required('assert_item')
        if (found.includes(item) !== wanted)
            step.fail(`The search finds ${found.length} items, the expected one ${wanted ? 'not' : ''} among them`)
        step.output('catalog_item_id', found[0] ?? '')
    },
}

/** Items the acting user may order, whose texts hold the search term. */
function search(step: Step): string[] {
    const term = step.required('search_term').toLowerCase()
    const [catalog, category] = [step.text('catalog'), step.text('category')]
    const item = step.instance.record('sc_cat_item')
    item.addQuery('active', 'true')
    item.orderBy('order')
    item.query()
    const found: string[] = []
    while (item.next()) {
        const id = item.getUniqueValue()
        const texts = ['name', 'short_description', 'description', 'meta'].map((field) => item.getValue(field) ?? '')
        const matches =
            texts.join(' ').toLowerCase().includes(term) &&
            (!catalog || catalogsOf(step.instance, id).some(({ sys_id }) => sys_id === catalog)) &&
            (!category || isIn(step, id, category))
        if (matches && isAvailable(step.instance, id)) found.push(id)
    }
    return found
}

function isIn(step: Step, itemId: string, category: string): boolean {
    const link = step.instance.record('sc_cat_item_category')
    link.addQuery('sc_cat_item', itemId)
    link.addQuery('sc_category', category)
    link.query()
    return link.next()
}
