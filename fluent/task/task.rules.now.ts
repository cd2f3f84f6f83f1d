import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { guardRenewalClosing } from '../../src/server/handlers/renewal/guard-closing'
import { settleComparison } from '../../src/server/handlers/renewal/settle-comparison'
import { guardClosing } from '../../src/server/handlers/task/guard-closing'
import { noteWaiting } from '../../src/server/handlers/task/note-waiting'
import { recordCertificate } from '../../src/server/handlers/task/record-certificate'

BusinessRule({
    $id: Now.ID['task-rule-note-waiting'],
    name: 'Certificate Services task: notes since when it waits',
    table: TABLE.task,
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    filterCondition: 'waiting_onVALCHANGES',
    script: noteWaiting,
})

BusinessRule({
    $id: Now.ID['task-rule-guard-closing'],
    name: 'Certificate Services task: closes only with the requested certificate or a reason',
    table: TABLE.task,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    filterCondition: 'kind=issue_certificate',
    script: guardClosing,
})

BusinessRule({
    $id: Now.ID['task-rule-record-certificate'],
    name: 'Certificate Services task: records the issued certificate',
    table: TABLE.task,
    when: 'after',
    action: ['insert', 'update'],
    order: 100,
    filterCondition: 'kind=issue_certificate^state=3^certificateISEMPTY',
    script: recordCertificate,
})

BusinessRule({
    $id: Now.ID['task-rule-guard-renewal-closing'],
    name: 'Certificate Services task: a renewal closes with evidence, or with a reason and a name',
    table: TABLE.task,
    when: 'before',
    action: ['update'],
    order: 210,
    filterCondition: 'kindINrenewal,validate_identity,compare_names',
    script: guardRenewalClosing,
})

BusinessRule({
    $id: Now.ID['task-rule-settle-comparison'],
    name: 'Certificate Services task: other names, yet replaced',
    table: TABLE.task,
    when: 'after',
    action: ['update'],
    order: 210,
    filterCondition: 'kind=compare_names^state=3^stateVALCHANGES',
    script: settleComparison,
})
