import '@servicenow/sdk/global'
import { EmailNotification, Record, ScheduledScript } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { runContactCare } from '../../src/server/handlers/contact/run-contact-care'
import { menuCertificateServices } from '../app/menu.now'
import { baseMail } from '../notice/mail-parts.now'

/** Before the renewal run, whose mails say what is weak about the contacts. */
ScheduledScript({
    $id: Now.ID['contact-job-care'],
    name: 'Certificate Services: daily look at contacts',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 5, minutes: 45, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'US/Pacific',
    script: runContactCare,
})

Record({
    $id: Now.ID['contact-event-continue'],
    table: 'sysevent_register',
    data: {
        suffix: 'contacts.continue',
        event_name: 'x_cdt_certs.contacts.continue',
        description: 'More contacts have to be looked at than one run may',
        fired_by: 'Scheduled script "Certificate Services: daily look at contacts"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['contact-action-continue'],
    table: 'sysevent_script_action',
    data: {
        name: 'Certificate Services: go on looking at contacts',
        event_name: 'x_cdt_certs.contacts.continue',
        active: true,
        order: 100,
        script: "require('./src/server/handlers/contact/run-contact-care.ts').runContactCare()",
    },
})

Record({
    $id: Now.ID['contact-event-department'],
    table: 'sysevent_register',
    data: {
        suffix: 'department.notice',
        event_name: 'x_cdt_certs.department.notice',
        table: TABLE.organization,
        description: 'A department has to know something of its certificates or domains: parm1 addresses, parm2 what',
        fired_by: 'Scheduled script "Certificate Services: daily look at contacts"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['contact-mail-script-department'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_department', script: Now.include('./department.server.js') },
})

EmailNotification({
    $id: Now.ID['contact-mail-department'],
    name: 'Certificate Services: something for a department to see to',
    table: TABLE.organization,
    triggerConditions: { generationType: 'event', eventName: 'x_cdt_certs.department.notice' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Certificate Services: something for your department to see to',
        messageHtml: '${mail_script:x_cdt_certs_department}',
    },
})

Record({
    $id: Now.ID['contact-menu-weak'],
    table: 'sys_app_module',
    data: {
        title: 'Certificates: too few contacts to reach',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.certificate,
        filter: 'statusINissued,active,renewal_due^reachabilityISNOTEMPTY',
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 620,
    },
})

Record({
    $id: Now.ID['contact-menu-email-validation'],
    table: 'sys_app_module',
    data: {
        title: 'Domains validated by e-mail',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.domain,
        filter: 'dcv_method=email^statusINvalidating,approved',
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 640,
    },
})
