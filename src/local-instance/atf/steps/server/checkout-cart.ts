import { CatalogError, readCart, submitCart } from '../../../engines/catalog'
import { UnsupportedError } from '../../../errors'
import { type StepType } from '../../step'

export const checkoutShoppingCart: StepType = {
    name: 'Checkout Shopping Cart',
    run(step) {
        const unsupported = ['requested_for', 'delivery_address', 'special_instructions'].find((name) =>
            step.text(name)
        )
        if (unsupported) throw new UnsupportedError(`The input "${unsupported}" of Checkout Shopping Cart`)
        if (step.text('assert_type') === 'empty_cart') {
            const lines = step.act(() => readCart(step.instance).lines.length)
            if (lines > 0) step.fail(`The cart holds ${lines} items`)
            return
        }
        try {
            step.output(
                'request_id',
                step.act(() => submitCart(step.instance).requestId)
            )
        } catch (error) {
            if (!(error instanceof CatalogError)) throw error
            step.fail([error.message, error.detail].filter(Boolean).join(': '))
        }
    },
}
