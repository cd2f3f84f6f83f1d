/** The demo accounts, in the order in which a request meets them. Each one's password is its user name. */
export const ACCOUNTS: readonly { userName: string; does: string }[] = [
    { userName: 'customer', does: 'orders certificates for a department' },
    { userName: 'delegate', does: "the same department's delegated administrator" },
    { userName: 'outsider', does: 'works for another department' },
    { userName: 'approver', does: "approves the department's requests" },
    { userName: 'cdt.approver', does: 'approves for Certificate Services' },
    { userName: 'fulfiller', does: 'works the Certificate Services queue' },
    { userName: 'manager', does: 'reads the service levels' },
    { userName: 'admin', does: 'may do everything' },
]
