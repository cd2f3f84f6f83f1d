import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { baseMail } from './mail-parts.now'

/** One mail for each address and run; the script writes its subject, which says how much time is left. */
EmailNotification({
    $id: Now.ID['notice-mail-digest'],
    name: 'Certificate Services: certificates to renew',
    table: TABLE.digest,
    triggerConditions: { generationType: 'engine', onRecordInsert: true, condition: 'stageINwindow_open,start_by' },
    recipientDetails: { recipientFields: ['address'], sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Certificates to renew',
        messageHtml: '${mail_script:x_cdt_certs_digest}',
    },
})

EmailNotification({
    $id: Now.ID['notice-mail-digest-urgent'],
    name: 'Certificate Services: certificates to renew, urgent',
    table: TABLE.digest,
    triggerConditions: {
        generationType: 'engine',
        onRecordInsert: true,
        condition: 'stageINone_week,one_day,expired',
    },
    recipientDetails: { recipientFields: ['address'], sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Certificates to renew',
        messageHtml: '${mail_script:x_cdt_certs_digest}',
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
