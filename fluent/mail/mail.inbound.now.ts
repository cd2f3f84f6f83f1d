import '@servicenow/sdk/global'
import { InboundEmailAction } from '@servicenow/sdk/core'
import { SERVICE_ADDRESS } from '../../src/server/core/mail/automatic'
import { TABLE } from '../../src/server/core/tables'
import { receiveMail } from '../../src/server/handlers/mail/receive-mail'
import { receiveReport } from '../../src/server/handlers/mail/receive-report'

/** An instance has one mailbox: new mail is ours when it is addressed to the service, however people write its name. */
const TO_THE_SERVICE = `String(email.recipients).toLowerCase().indexOf('${SERVICE_ADDRESS}') >= 0`

/** Reports of delivery go to whatever address a mail was sent from; those of other applications stay theirs. */
const REPORT_TO_ANOTHER_ADDRESS = `!(${TO_THE_SERVICE}) && /delivery-status|x-failed-recipients|^(mailer-daemon|postmaster)@/i.test(email.from + '\\n' + email.headers)`

InboundEmailAction({
    $id: Now.ID['mail-in-report'],
    name: 'Certificate Services: mail came back',
    action: 'record_action',
    table: TABLE.task,
    type: 'new',
    active: true,
    order: 90,
    conditionScript: REPORT_TO_ANOTHER_ADDRESS,
    stopProcessing: false,
    script: receiveReport,
})

InboundEmailAction({
    $id: Now.ID['mail-in-new'],
    name: 'Certificate Services: mail becomes a question',
    action: 'record_action',
    table: TABLE.task,
    type: 'new',
    active: true,
    order: 100,
    conditionScript: TO_THE_SERVICE,
    stopProcessing: true,
    script: receiveMail,
})

InboundEmailAction({
    $id: Now.ID['mail-in-forward'],
    name: 'Certificate Services: forwarded mail becomes a question',
    action: 'record_action',
    table: TABLE.task,
    type: 'forward',
    active: true,
    order: 100,
    conditionScript: TO_THE_SERVICE,
    stopProcessing: true,
    script: receiveMail,
})

/** Answers to our own mails, by what they were about. */

InboundEmailAction({
    $id: Now.ID['mail-in-reply-task'],
    name: 'Certificate Services: answers to a question',
    action: 'record_action',
    table: TABLE.task,
    type: 'reply',
    active: true,
    order: 100,
    stopProcessing: true,
    script: receiveMail,
})

InboundEmailAction({
    $id: Now.ID['mail-in-reply-request'],
    name: 'Certificate Services: answers about a request',
    action: 'record_action',
    table: 'sc_req_item',
    type: 'reply',
    active: true,
    order: 100,
    stopProcessing: true,
    script: receiveMail,
})

InboundEmailAction({
    $id: Now.ID['mail-in-reply-digest'],
    name: 'Certificate Services: answers to renewal notices',
    action: 'record_action',
    table: TABLE.digest,
    type: 'reply',
    active: true,
    order: 100,
    stopProcessing: true,
    script: receiveMail,
})

InboundEmailAction({
    $id: Now.ID['mail-in-reply-certificate'],
    name: 'Certificate Services: answers about a certificate',
    action: 'record_action',
    table: TABLE.certificate,
    type: 'reply',
    active: true,
    order: 100,
    stopProcessing: true,
    script: receiveMail,
})

InboundEmailAction({
    $id: Now.ID['mail-in-reply-access'],
    name: 'Certificate Services: answers about an access',
    action: 'record_action',
    table: TABLE.delegatedAdmin,
    type: 'reply',
    active: true,
    order: 100,
    stopProcessing: true,
    script: receiveMail,
})

InboundEmailAction({
    $id: Now.ID['mail-in-reply-announcement'],
    name: 'Certificate Services: answers to an announcement',
    action: 'record_action',
    table: TABLE.announcementCopy,
    type: 'reply',
    active: true,
    order: 100,
    stopProcessing: true,
    script: receiveMail,
})

InboundEmailAction({
    $id: Now.ID['mail-in-reply-organization'],
    name: 'Certificate Services: answers to what a department was told',
    action: 'record_action',
    table: TABLE.organization,
    type: 'reply',
    active: true,
    order: 100,
    stopProcessing: true,
    script: receiveMail,
})
