/** Events of service levels, which mails listen to. */
export const SERVICE_LEVEL_EVENT = {
    /** Record task; parm1 addresses, parm2 the warning (`at_risk`, `critical`, `breached`). */
    warning: 'x_cdt_certs.service_level.warning',
    /** Record schedule of holidays; parm1 addresses, parm2 the last year it covers. */
    holidays: 'x_cdt_certs.service_level.holidays',
    /** Record group; parm1 addresses, parm2 `from/to/week` or `from/to/month`. */
    report: 'x_cdt_certs.service_level.report',
} as const
