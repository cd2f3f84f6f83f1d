import { type BreachCause, type Outcome } from '../states'

/** A request whose work is over, as the ledger counts it. Lengths are seconds of business time (T4). */
export interface History {
    kind: string
    /** sys_id of the organization; empty when the request names none. */
    organization: string
    /** Epoch milliseconds. */
    finishedAt: number
    outcome: Outcome
    /** What the app did by itself counts as met in no time, so that automation shows. */
    doneAtOnce: boolean
    /** T7: from the order to the last required approval. */
    approvalSeconds: number
    /** T6. */
    customerSeconds: number
    vendorSeconds: number
    /** Everything else: what the promise is measured by. */
    workSeconds: number
    /** Empty where nothing was breached. */
    cause: BreachCause | ''
}
