import '@servicenow/sdk/global'
import { EmailNotification, Record } from '@servicenow/sdk/core'
import { baseMail } from '../notice/mail-parts.now'

Record({
    $id: Now.ID['mail-event-taken'],
    table: 'sysevent_register',
    data: {
        suffix: 'mail.taken',
        event_name: 'x_cdt_certs.mail.taken',
        table: 'sc_req_item',
        description: 'A mail became a request: parm2 the sender',
        fired_by: 'Inbound actions "Certificate Services"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['mail-event-stranger'],
    table: 'sysevent_register',
    data: {
        suffix: 'mail.stranger',
        event_name: 'x_cdt_certs.mail.stranger',
        table: 'sys_user_group',
        description: 'Somebody whom we do not know wrote: parm1 the address',
        fired_by: 'Inbound actions "Certificate Services"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['mail-event-returned'],
    table: 'sysevent_register',
    data: {
        suffix: 'mail.returned',
        event_name: 'x_cdt_certs.mail.returned',
        table: 'sys_email',
        description: 'A report came in that mail could not be delivered',
        fired_by: 'Inbound actions "Certificate Services"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['mail-action-returned'],
    table: 'sysevent_script_action',
    data: {
        name: 'Certificate Services: mark contacts whose mail came back',
        event_name: 'x_cdt_certs.mail.returned',
        active: true,
        order: 100,
        script: "require('./src/server/handlers/mail/take-bounce.ts').takeBounce(event.getValue('instance'))",
    },
})

Record({
    $id: Now.ID['mail-script-taken'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_mail_taken', script: Now.include('./taken.server.js') },
})

Record({
    $id: Now.ID['mail-script-stranger'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_mail_stranger', script: Now.include('./stranger.server.js') },
})

EmailNotification({
    $id: Now.ID['mail-notification-taken'],
    name: 'Certificate Services: your mail is a request',
    table: 'sc_req_item',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.mail.taken' },
    recipientDetails: { eventParm2WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your mail is request ${number}',
        messageHtml: '${mail_script:x_cdt_certs_mail_taken}',
    },
})

EmailNotification({
    $id: Now.ID['mail-notification-stranger'],
    name: 'Certificate Services: mail from somebody unknown',
    table: 'sys_user_group',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.mail.stranger' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your mail to Certificate Services could not be taken up',
        messageHtml: '${mail_script:x_cdt_certs_mail_stranger}',
    },
})
