export const RENEWAL_EVENT = {
    /** More is due than one run may deal with: another takes over. */
    continue: 'x_cdt_certs.renewal.continue',
    /** Policy or calendar changed: what follows from them is worked out anew. */
    replan: 'x_cdt_certs.renewal.replan',
} as const

export const CARE_EVENT = {
    /** More contacts have to be looked at than one run may: another takes over. */
    continue: 'x_cdt_certs.contacts.continue',
} as const
