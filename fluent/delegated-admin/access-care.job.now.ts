import '@servicenow/sdk/global'
import { EmailNotification, Property, Record, ScheduledScript } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { runAccessCare } from '../../src/server/handlers/delegated-admin/run-access-care'
import { roleAdmin } from '../app/roles.now'
import { baseMail } from '../notice/mail-parts.now'

/** After the renewal run, which assigns its work to delegated administrators. */
ScheduledScript({
    $id: Now.ID['delegated-admin-job-care'],
    name: 'Certificate Services: daily look at delegated administrators',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 6, minutes: 30, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'US/Pacific',
    script: runAccessCare,
})

Property({
    $id: Now.ID['property-review-days'],
    name: 'x_cdt_certs.delegated_admin.review_days',
    description: "Days between two reviews of a delegated administrator's access (A5)",
    type: 'integer',
    value: 180,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-training-days'],
    name: 'x_cdt_certs.delegated_admin.training_days',
    description: 'Days after which training that was sent should be acknowledged (A4)',
    type: 'integer',
    value: 30,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Record({
    $id: Now.ID['delegated-admin-event-password'],
    table: 'sysevent_register',
    data: {
        suffix: 'admin.password',
        event_name: 'x_cdt_certs.admin.password',
        table: TABLE.delegatedAdmin,
        description: "A delegated administrator's password ends: parm1 address, parm2 stage",
        fired_by: 'Scheduled script "Certificate Services: daily look at delegated administrators"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['delegated-admin-mail-script-password'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_password', script: Now.include('./password.server.js') },
})

EmailNotification({
    $id: Now.ID['delegated-admin-mail-password'],
    name: 'Certificate Services: password of a delegated administrator ends',
    table: TABLE.delegatedAdmin,
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.admin.password' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Your password in Sectigo Certificate Manager ends: ${login}',
        messageHtml: '${mail_script:x_cdt_certs_password}',
    },
})
