import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { baseMail } from './mail-parts.now'

/** One event, a mail a stage: the subject and the urgency say how much time is left. */
EmailNotification({
    $id: Now.ID['notice-mail-certificate-window-open'],
    name: 'Certificate Services: certificate notice, renewal window opened',
    table: TABLE.certificate,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.certificate.notice',
        advancedCondition: "answer = event.parm2 == 'window_open';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Renewal is open: certificate for ${common_name} (${number})',
        messageHtml: '${mail_script:x_cdt_certs_notice}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-certificate-start-by'],
    name: 'Certificate Services: certificate notice, latest day to start',
    table: TABLE.certificate,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.certificate.notice',
        advancedCondition: "answer = event.parm2 == 'start_by';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Start renewing now: certificate for ${common_name} (${number})',
        messageHtml: '${mail_script:x_cdt_certs_notice}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-certificate-one-week'],
    name: 'Certificate Services: certificate notice, one week left',
    table: TABLE.certificate,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.certificate.notice',
        advancedCondition: "answer = event.parm2 == 'one_week';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Expires within a week: certificate for ${common_name} (${number})',
        messageHtml: '${mail_script:x_cdt_certs_notice}',
        importance: 'high',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-certificate-one-day'],
    name: 'Certificate Services: certificate notice, one day left',
    table: TABLE.certificate,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.certificate.notice',
        advancedCondition: "answer = event.parm2 == 'one_day';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'URGENT, expires within a day: certificate for ${common_name} (${number})',
        messageHtml: '${mail_script:x_cdt_certs_notice}',
        importance: 'high',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-certificate-expired'],
    name: 'Certificate Services: certificate notice, expired',
    table: TABLE.certificate,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.certificate.notice',
        advancedCondition: "answer = event.parm2 == 'expired';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'EXPIRED: certificate for ${common_name} (${number})',
        messageHtml: '${mail_script:x_cdt_certs_notice}',
        importance: 'high',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-certificate-delivered'],
    name: 'Certificate Services: certificate delivered',
    table: TABLE.certificate,
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.certificate.delivered' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your certificate for ${common_name} is ready (${number})',
        messageHtml: '${mail_script:x_cdt_certs_delivered}',
    },
})
