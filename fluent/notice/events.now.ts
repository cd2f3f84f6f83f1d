import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

Record({
    $id: Now.ID['renewal-event-continue'],
    table: 'sysevent_register',
    data: {
        suffix: 'renewal.continue',
        event_name: 'x_cdt_certs.renewal.continue',
        description: 'More renewals are due than one run may deal with',
        fired_by: 'Scheduled script "Certificate Services: daily renewal run"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['renewal-event-replan'],
    table: 'sysevent_register',
    data: {
        suffix: 'renewal.replan',
        event_name: 'x_cdt_certs.renewal.replan',
        description: 'Lifespan policy, state holidays or settings of renewals changed: certificates are planned anew',
        fired_by:
            'Rules of the lifespan policy, the state holidays and the settings; the planning itself, when more is left',
        priority: 100,
    },
})

Record({
    $id: Now.ID['renewal-action-replan'],
    table: 'sysevent_script_action',
    data: {
        name: 'Certificate Services: plan certificates anew',
        event_name: 'x_cdt_certs.renewal.replan',
        active: true,
        order: 100,
        script: "require('./src/server/handlers/renewal/replan-now.ts').replanNow()",
    },
})

Record({
    $id: Now.ID['renewal-action-continue'],
    table: 'sysevent_script_action',
    data: {
        name: 'Certificate Services: go on with the daily renewal run',
        event_name: 'x_cdt_certs.renewal.continue',
        active: true,
        order: 100,
        script: "require('./src/server/handlers/renewal/run-daily-renewal.ts').runDailyRenewal()",
    },
})

Record({
    $id: Now.ID['notice-event-certificate-delivered'],
    table: 'sysevent_register',
    data: {
        suffix: 'certificate.delivered',
        event_name: 'x_cdt_certs.certificate.delivered',
        table: TABLE.certificate,
        description: 'A requested certificate is recorded: parm1 addresses, parm2 requested item',
        fired_by: 'Rule "Certificate Services task: records the issued certificate"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['notice-event-request-refused'],
    table: 'sysevent_register',
    data: {
        suffix: 'request.refused',
        event_name: 'x_cdt_certs.request.refused',
        table: 'sc_req_item',
        description: 'The checks refused an order: parm1 reasons, parm2 requester',
        fired_by: 'Flow of the ordered item, when it takes the order in',
        priority: 100,
    },
})

Record({
    $id: Now.ID['notice-event-request-rejected'],
    table: 'sysevent_register',
    data: {
        suffix: 'request.rejected',
        event_name: 'x_cdt_certs.request.rejected',
        table: 'sc_req_item',
        description: 'An approver said no: parm1 the reason, parm2 requester',
        fired_by: 'Flow of the ordered item, after an approval',
        priority: 100,
    },
})

Record({
    $id: Now.ID['notice-event-request-closed'],
    table: 'sysevent_register',
    data: {
        suffix: 'request.closed',
        event_name: 'x_cdt_certs.request.closed',
        table: 'sc_req_item',
        description: 'A request is over: parm1 the outcome, parm2 requester',
        fired_by: 'Flow of the ordered item, at its end',
        priority: 100,
    },
})

Record({
    $id: Now.ID['notice-event-task-question'],
    table: 'sysevent_register',
    data: {
        suffix: 'task.question',
        event_name: 'x_cdt_certs.task.question',
        table: TABLE.task,
        description: 'CDT needs something from the customer: parm1 the question, parm2 requester',
        fired_by: 'Rules of the task',
        priority: 100,
    },
})

Record({
    $id: Now.ID['notice-event-admin-enrolled'],
    table: 'sysevent_register',
    data: {
        suffix: 'admin.enrolled',
        event_name: 'x_cdt_certs.admin.enrolled',
        table: TABLE.delegatedAdmin,
        description: 'A delegated administrator has access: parm1 the address of the holder',
        fired_by: 'Rule of the task',
        priority: 100,
    },
})

Record({
    $id: Now.ID['notice-event-admin-password-reset'],
    table: 'sysevent_register',
    data: {
        suffix: 'admin.password_reset',
        event_name: 'x_cdt_certs.admin.password_reset',
        table: TABLE.delegatedAdmin,
        description: 'A password was reset: parm1 the address of the holder',
        fired_by: 'Rule of the task',
        priority: 100,
    },
})

Record({
    $id: Now.ID['notice-event-admin-successor'],
    table: 'sysevent_register',
    data: {
        suffix: 'admin.successor',
        event_name: 'x_cdt_certs.admin.successor',
        table: TABLE.delegatedAdmin,
        description:
            'Takes over from somebody whose access was taken away: parm1 the address, parm2 the login of the other',
        fired_by: 'Rule of the task',
        priority: 100,
    },
})

export const eventApprovalAsked = Record({
    $id: Now.ID['notice-event-approval-asked'],
    table: 'sysevent_register',
    data: {
        suffix: 'approval.asked',
        event_name: 'x_cdt_certs.approval.asked',
        table: 'sc_req_item',
        description: 'An order waits for a decision: parm1 who decides, parm2 what is ordered',
        fired_by: 'Subflows that ask for approval',
        priority: 100,
    },
})
