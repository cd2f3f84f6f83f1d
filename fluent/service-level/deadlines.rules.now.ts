import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { setDeadlines } from '../../src/server/handlers/service-level/set-deadlines'

BusinessRule({
    $id: Now.ID['service-level-rule-deadlines'],
    name: 'Certificate Services task: shows target and objective',
    table: TABLE.task,
    when: 'before',
    action: ['insert', 'update'],
    order: 300,
    filterCondition: 'kindISNOTEMPTY',
    script: setDeadlines,
})
