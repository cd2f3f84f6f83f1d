/** Record certificate; parm1 addresses separated by commas, parm2 the stage. */
export const CERTIFICATE_NOTICE = 'x_cdt_certs.certificate.notice'
