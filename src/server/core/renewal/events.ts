export const RENEWAL_EVENT = {
    /** More is due than one run may deal with: another takes over. */
    continue: 'x_cdt_certs.renewal.continue',
} as const
