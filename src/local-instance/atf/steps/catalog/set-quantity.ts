import { type StepType } from '../../step'

export const setCatalogItemQuantity: StepType = {
    name: 'Set Catalog Item Quantity',
    run(step) {
        step.run.openItem.quantity = step.required('quantity')
    },
}
