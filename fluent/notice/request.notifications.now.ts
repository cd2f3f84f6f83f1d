import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { baseMail } from './mail-parts.now'

EmailNotification({
    $id: Now.ID['notice-mail-request-refused'],
    name: 'Certificate Services: order refused by the checks',
    table: 'sc_req_item',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.request.refused' },
    recipientDetails: { eventParm2WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your order ${number} was not accepted: what to correct',
        messageHtml: '${mail_script:x_cdt_certs_refusal}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-request-rejected'],
    name: 'Certificate Services: order not approved',
    table: 'sc_req_item',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.request.rejected' },
    recipientDetails: { eventParm2WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your order ${number} was not approved',
        messageHtml: '${mail_script:x_cdt_certs_rejection}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-request-closed'],
    name: 'Certificate Services: request closed',
    table: 'sc_req_item',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.request.closed' },
    recipientDetails: { eventParm2WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your request ${number} is closed: what came of it',
        messageHtml: '${mail_script:x_cdt_certs_closing}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-task-question'],
    name: 'Certificate Services: question to the customer',
    table: TABLE.task,
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.task.question' },
    recipientDetails: { eventParm2WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Please answer: ${short_description} (${number})',
        messageHtml: '${mail_script:x_cdt_certs_question}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-admin-enrolled'],
    name: 'Certificate Services: new delegated administrator',
    table: TABLE.delegatedAdmin,
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.admin.enrolled' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'You are a delegated administrator for certificates',
        messageHtml: '${mail_script:x_cdt_certs_enrolled}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-admin-password-reset'],
    name: 'Certificate Services: password reset',
    table: TABLE.delegatedAdmin,
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.admin.password_reset' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your password in Sectigo Certificate Manager was reset',
        messageHtml: '${mail_script:x_cdt_certs_password_reset}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-admin-successor'],
    name: 'Certificate Services: successor of a delegated administrator',
    table: TABLE.delegatedAdmin,
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.admin.successor' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'You take over as delegated administrator for certificates',
        messageHtml: '${mail_script:x_cdt_certs_successor}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-approval-asked'],
    name: 'Certificate Services: an order waits for a decision',
    table: 'sc_req_item',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.approval.asked' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Please decide: request ${number}',
        messageHtml: '${mail_script:x_cdt_certs_approval_asked}',
    },
})
