import { describeItem, isAvailable } from '../../../engines/catalog'
import { type StepType } from '../../step'

export const openCatalogItem: StepType = {
    name: 'Open a Catalog Item',
    run(step) {
        const id = step.required('catalog_item')
        const item = step.act(() => (isAvailable(step.instance, id) ? describeItem(step.instance, id) : null))
        if (!item) step.fail(`The catalog item ${id} does not exist, or the acting user may not order it`)
        step.run.open(item)
    },
}
