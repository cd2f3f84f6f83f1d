/** Events that the requests fire; `fluent/notice` registers them and says which mails they send. */
export const EVENT = {
    /** Record sc_req_item; parm1 the reasons, parm2 the requester's sys_id. */
    requestRefused: 'x_cdt_certs.request.refused',
    /** Record sc_req_item; parm1 the approver's reason, parm2 the requester's sys_id. */
    requestRejected: 'x_cdt_certs.request.rejected',
    /** Record sc_req_item; parm1 what was done or why not, parm2 the requester's sys_id. */
    requestClosed: 'x_cdt_certs.request.closed',
    /** Record task; parm1 the question, parm2 the requester's sys_id (T6). */
    questionAsked: 'x_cdt_certs.task.question',
    /** Record delegated_admin; parm1 the holder's address (A4). */
    adminEnrolled: 'x_cdt_certs.admin.enrolled',
    /** Record delegated_admin; parm1 the holder's address (A3). */
    passwordReset: 'x_cdt_certs.admin.password_reset',
    /** Record delegated_admin who takes over; parm1 the holder's address, parm2 the login that is taken away (A5). */
    adminSuccessor: 'x_cdt_certs.admin.successor',
    /** Record sc_req_item; parm1 who decides (sys_ids of users or groups), parm2 what is to be decided (T1). */
    approvalAsked: 'x_cdt_certs.approval.asked',
    /** Record certificate; parm1 addresses separated by commas, parm2 the requested item's number. */
    certificateDelivered: 'x_cdt_certs.certificate.delivered',
    /** Record sc_req_item; parm2 the sender's sys_id: a mail became this request (R6). */
    mailTaken: 'x_cdt_certs.mail.taken',
    /** Record sys_user_group; parm1 the address of somebody we do not know (R6). */
    mailFromStranger: 'x_cdt_certs.mail.stranger',
    /** Record sys_email: a report that mail could not be delivered (N4). */
    mailReturned: 'x_cdt_certs.mail.returned',
} as const
