import '@servicenow/sdk/global'
import { EmailNotification, Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { baseMail } from '../notice/mail-parts.now'

Record({
    $id: Now.ID['service-level-event-warning'],
    table: 'sysevent_register',
    data: {
        suffix: 'service_level.warning',
        event_name: 'x_cdt_certs.service_level.warning',
        table: TABLE.task,
        description: 'A task is at risk, critical or breached: parm1 addresses, parm2 which',
        fired_by: 'Scheduled script "Certificate Services: service-level watch"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['service-level-event-report'],
    table: 'sysevent_register',
    data: {
        suffix: 'service_level.report',
        event_name: 'x_cdt_certs.service_level.report',
        table: 'cmn_schedule',
        description: 'A week or month is over: parm1 addresses, parm2 its first and last day',
        fired_by: 'Scheduled scripts "Certificate Services: weekly service-level report" and monthly',
        priority: 100,
    },
})

Record({
    $id: Now.ID['service-level-event-holidays'],
    table: 'sysevent_register',
    data: {
        suffix: 'service_level.holidays',
        event_name: 'x_cdt_certs.service_level.holidays',
        table: 'cmn_schedule',
        description: 'The holidays of a year are missing: parm1 addresses, parm2 the year',
        fired_by: 'Scheduled script "Certificate Services: state holidays reminder"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['service-level-mail-script-warning'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_service_level_warning', script: Now.include('./mail-scripts/warning.server.js') },
})

Record({
    $id: Now.ID['service-level-mail-script-report'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_service_level_report', script: Now.include('./mail-scripts/report.server.js') },
})

Record({
    $id: Now.ID['service-level-mail-script-holidays'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_service_level_holidays', script: Now.include('./mail-scripts/holidays.server.js') },
})

EmailNotification({
    $id: Now.ID['service-level-mail-at-risk'],
    name: 'Certificate Services: task at risk',
    table: TABLE.task,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.service_level.warning',
        advancedCondition: "answer = event.parm2 == 'at_risk';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'At risk: ${number} ${short_description}',
        messageHtml: '${mail_script:x_cdt_certs_service_level_warning}',
    },
})

EmailNotification({
    $id: Now.ID['service-level-mail-critical'],
    name: 'Certificate Services: task critical',
    table: TABLE.task,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.service_level.warning',
        advancedCondition: "answer = event.parm2 == 'critical';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Act today: ${number} ${short_description}',
        messageHtml: '${mail_script:x_cdt_certs_service_level_warning}',
        importance: 'high',
    },
})

EmailNotification({
    $id: Now.ID['service-level-mail-breached'],
    name: 'Certificate Services: task breached',
    table: TABLE.task,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_cdt_certs.service_level.warning',
        advancedCondition: "answer = event.parm2 == 'breached';",
    },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Service level missed: ${number} ${short_description}',
        messageHtml: '${mail_script:x_cdt_certs_service_level_warning}',
        importance: 'high',
    },
})

EmailNotification({
    $id: Now.ID['service-level-mail-report'],
    name: 'Certificate Services: service-level report',
    table: 'cmn_schedule',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.service_level.report' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Service levels of Certificate Services',
        messageHtml: '${mail_script:x_cdt_certs_service_level_report}',
    },
})

EmailNotification({
    $id: Now.ID['service-level-mail-holidays'],
    name: 'Certificate Services: state holidays to enter',
    table: 'cmn_schedule',
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.service_level.holidays' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'State holidays to enter for the service levels',
        messageHtml: '${mail_script:x_cdt_certs_service_level_holidays}',
    },
})
