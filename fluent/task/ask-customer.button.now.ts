import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { pressAskCustomer } from '../../src/server/handlers/task/press-ask-customer'
import { roleFulfiller } from '../app/roles.now'

UiAction({
    $id: Now.ID['task-button-ask-customer'],
    name: 'Ask the customer',
    table: TABLE.task,
    actionName: 'x_cdt_certs_ask_customer',
    hint: 'Mails what stands in "Question to the customer"; the clock stands still until the answer',
    active: true,
    showInsert: false,
    showUpdate: true,
    condition: "current.getValue('active') == '1' && !current.requested_item.nil()",
    form: { showButton: true, style: 'primary' },
    roles: [roleFulfiller],
    order: 100,
    script: pressAskCustomer,
})
