const NOW = 'javascript:gs.minutesAgo(0)'

/**
 * The cuts of the one queue, as encoded queries. What waits for the customer or the vendor is neither at risk nor
 * overdue, for its clock stands still (T6), unless its objective had ended before.
 */
export const QUEUE = {
    new: 'active=true^state=1^assigned_toISEMPTY^waiting_on=cdt',
    mine: 'active=true^assigned_to=javascript:gs.getUserID()',
    open: 'active=true',
    waitingOnCustomer: 'active=true^waiting_on=customer',
    waitingOnVendor: 'active=true^waiting_on=vendor',
    atRisk: `active=true^waiting_on=cdt^at_risk_at<=${NOW}^objective_at>${NOW}`,
    overdue: `active=true^objective_at<=${NOW}^waiting_on=cdt^ORoutcome=breached`,
    expedited: 'active=true^expedited=true',
} as const
