import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
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
