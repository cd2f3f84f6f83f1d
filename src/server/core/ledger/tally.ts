import { type BreachCause, type Outcome } from '../states'

/** Finished requests of one group of the ledger that it counts alike, added up. Lengths are seconds of business time (T4). */
export interface Tally {
    /** A kind, the sys_id of an organization (empty for none), `2026-11`, or the Monday of a week. */
    key: string
    outcome: Outcome
    /** What the app did by itself counts as met in no time, so that automation shows. */
    doneAtOnce: boolean
    /** Empty where nothing was breached. */
    cause: BreachCause | ''
    number: number
    /** T7: from the order to the last required approval. */
    approvalSeconds: number
    /** T6. */
    customerSeconds: number
    vendorSeconds: number
    /** Everything else: what the promise is measured by. */
    workSeconds: number
}

/** How many completed requests of a group took a time, in hundredths of a business day. */
export interface Times {
    key: string
    workDays: number
    number: number
}

/** What the ledger is made of. */
export interface Counted {
    tallies: readonly Tally[]
    times: readonly Times[]
}
