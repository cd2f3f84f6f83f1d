import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'
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
