import { readVariables } from '../../catalog/variables'
import { type Outputs, recordRef } from '../values'
import { type FlowAction } from './types'

/** Answers the chosen variables (`<sys_id>:item_option_new,...`) of a requested item by their names. */
export const getCatalogVariables: FlowAction = {
    id: '330ba3abc31013002841b63b12d3aee8',
    name: 'getCatalogVariables',
    run(step) {
        const item = step.record('requested_item', 'requested_item_table')
        const chosen = new Set(
            step
                .text('catalog_variables')
                .split(',')
                .map((entry) => entry.split(':')[0])
        )
        const outputs: Outputs = {}
        for (const { question, value } of readVariables(step.platform, item.getUniqueValue())) {
            if (!chosen.has(question.id)) continue
            outputs[question.name] = question.reference && value ? recordRef(question.reference, value) : value
        }
        return outputs
    },
}
