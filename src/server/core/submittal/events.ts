/** Events that the requests fire; `fluent/notice` registers them and says which mails they send. */
export const EVENT = {
    /** Record sc_req_item; parm1 the reasons, parm2 the requester's sys_id. */
    requestRefused: 'x_cdt_certs.request.refused',
    /** Record sc_req_item; parm1 the approver's reason, parm2 the requester's sys_id. */
    requestRejected: 'x_cdt_certs.request.rejected',
    /** Record certificate; parm1 addresses separated by commas, parm2 the requested item's number. */
    certificateDelivered: 'x_cdt_certs.certificate.delivered',
} as const
