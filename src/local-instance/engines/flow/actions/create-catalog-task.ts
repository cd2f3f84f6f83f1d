import { createAndWait } from './create-task'
import { type FlowAction } from './types'

export const createCatalogTask: FlowAction = {
    id: 'af51fd0e73141300612c273ffff6a785',
    name: 'createCatalogTask',
    run(step) {
        const fill = (task: Parameters<Parameters<typeof createAndWait>[3]>[0]) => {
            const item = step.record('ah_requested_item', 'request_item_table')
            task.setValue('request_item', item.getUniqueValue())
            task.setValue('parent', item.getUniqueValue())
            task.setValue('request', item.getValue('request'))
            task.setValue('short_description', step.display('ah_short_description'))
            step.assign(task, 'ah_fields')
        }
        return createAndWait(step, 'sc_task', step.flag('ah_wait'), fill, (task) => ({ 'Catalog Task': task }))
    },
}
