import { addToCart } from '../../../engines/catalog'
import { type StepType } from '../../step'
import { submitForm } from './submit'

export const addItemToShoppingCart: StepType = {
    name: 'Add Item to Shopping Cart',
    run(step) {
        const cart = submitForm(step, ({ item, answers, quantity }) =>
            addToCart(step.instance, item.sys_id, { quantity, variables: answers })
        )
        if (cart) step.output('cart_item_id', cart.lines.at(-1)?.cartItemId ?? '')
    },
}
