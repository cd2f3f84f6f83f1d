import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { guardRenewalClosing } from '../../src/server/handlers/renewal/guard-closing'
import { settleComparison } from '../../src/server/handlers/renewal/settle-comparison'
import { guardClosing } from '../../src/server/handlers/task/guard-closing'
import { completeOption } from '../../src/server/handlers/option/complete-option'
import { guardOptionClosing } from '../../src/server/handlers/option/guard-option-closing'
import { askCustomer } from '../../src/server/handlers/task/ask-customer'
import { refusePassword } from '../../src/server/handlers/access/refuse-password'
import { guardVendorCase } from '../../src/server/handlers/task/guard-vendor-case'
import { offerSession } from '../../src/server/handlers/task/offer-session'
import { noteWaiting } from '../../src/server/handlers/task/note-waiting'
import { completeRevocation } from '../../src/server/handlers/task/complete-revocation'
import { giveUpSubmittal } from '../../src/server/handlers/task/give-up-submittal'
import { recordCertificate } from '../../src/server/handlers/task/record-certificate'
import { sendValidationRecord } from '../../src/server/handlers/task/send-validation-record'

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
    $id: Now.ID['task-rule-complete-revocation'],
    name: 'Certificate Services task: what was revoked is recorded as revoked',
    table: TABLE.task,
    when: 'after',
    action: ['update'],
    order: 100,
    filterCondition: 'kind=revoke_certificate^state=3^stateVALCHANGES',
    script: completeRevocation,
})

BusinessRule({
    $id: Now.ID['task-rule-give-up-submittal'],
    name: 'Certificate Services task: a certificate that is given up shows on its order',
    table: TABLE.task,
    when: 'after',
    action: ['update'],
    order: 110,
    filterCondition: 'kindINissue_certificate,revoke_certificate^stateIN4,7^stateVALCHANGES',
    script: giveUpSubmittal,
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

BusinessRule({
    $id: Now.ID['task-rule-ask-customer'],
    name: 'Certificate Services task: a question pauses the clock and is mailed',
    table: TABLE.task,
    when: 'before',
    action: ['update'],
    order: 50,
    filterCondition: 'questionVALCHANGES^questionISNOTEMPTY',
    script: askCustomer,
})

BusinessRule({
    $id: Now.ID['task-rule-send-validation-record'],
    name: 'Certificate Services task: what to set for the validation is mailed',
    table: TABLE.task,
    when: 'before',
    action: ['update'],
    order: 60,
    filterCondition:
        'requested_itemISNOTEMPTY^kind=validate_domain^validation_recordVALCHANGES^validation_recordISNOTEMPTY',
    script: sendValidationRecord,
})

BusinessRule({
    $id: Now.ID['task-rule-guard-option-closing'],
    name: 'Certificate Services task: closes only with what its kind needs',
    table: TABLE.task,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    filterCondition:
        'kindINrevoke_certificate,install_certificate,grant_access,remove_access,reset_password,validate_domain,training,technical_issue,inquiry',
    script: guardOptionClosing,
})

BusinessRule({
    $id: Now.ID['task-rule-complete-option'],
    name: 'Certificate Services task: what was done in SCM is done in the records',
    table: TABLE.task,
    when: 'after',
    action: ['update'],
    order: 100,
    filterCondition:
        'requested_itemISNOTEMPTY^kindINgrant_access,remove_access,reset_password,validate_domain^state=3^stateVALCHANGES',
    script: completeOption,
})

BusinessRule({
    $id: Now.ID['task-rule-no-password'],
    name: 'Certificate Services task: no password is stored',
    table: TABLE.task,
    when: 'before',
    action: ['insert', 'update'],
    order: 20,
    script: refusePassword,
})

BusinessRule({
    $id: Now.ID['task-rule-vendor-case'],
    name: 'Certificate Services task: waits for the vendor with a case number',
    table: TABLE.task,
    when: 'before',
    action: ['update'],
    order: 150,
    filterCondition: 'kind=technical_issue^waiting_on=vendor^vendor_caseISEMPTY',
    script: guardVendorCase,
})

BusinessRule({
    $id: Now.ID['task-rule-offer-session'],
    name: 'Certificate Services task: the time of a training session is offered',
    table: TABLE.task,
    when: 'before',
    action: ['update'],
    order: 60,
    filterCondition: 'requested_itemISNOTEMPTY^kind=training^session_atVALCHANGES^session_atISNOTEMPTY',
    script: offerSession,
})
