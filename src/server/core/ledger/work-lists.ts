/**
 * The cuts of the queue as encoded queries on the task table, for the Workspace's lists and the dashboards: evaluated
 * whenever somebody looks. `overdue` and `atRisk` are those of the ledger at that moment.
 */
export const WORK_LIST = {
    open: 'active=true',
    new: 'active=true^state=1^assigned_toISEMPTY^waiting_on=cdt',
    mine: 'active=true^assigned_to=javascript:gs.getUserID()',
    waitingOnCustomer: 'active=true^waiting_on=customer',
    waitingOnVendor: 'active=true^waiting_on=vendor',
    atRisk: 'active=true^at_risk_atRELATIVELE@minute@ago@0^objective_atRELATIVEGT@minute@ago@0^waiting_onNOT INcustomer,vendor',
    overdue:
        'active=true^objective_atRELATIVELE@minute@ago@0^waiting_onNOT INcustomer,vendor^NQactive=true^outcome=breached',
    expedited: 'active=true^expedited=true',
    renewals: 'active=true^kind=renewal',
    missed: 'outcome=breached^finished_atISNOTEMPTY',
    finished: 'outcomeINmet,breached^finished_atISNOTEMPTY',
} as const
