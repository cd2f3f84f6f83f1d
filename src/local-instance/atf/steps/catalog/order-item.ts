import { orderNow } from '../../../engines/catalog'
import { type StepType } from '../../step'
import { submitForm } from './submit'

export const orderCatalogItem: StepType = {
    name: 'Order Catalog Item',
    run(step) {
        const order = submitForm(step, ({ item, answers, quantity }) =>
            orderNow(step.instance, item.sys_id, { quantity, variables: answers })
        )
        if (order) step.output('request_id', order.requestId)
    },
}
