import { OUTCOME } from '../states'
import { glideUtc } from '../time/glide-time'

/** Whose clock runs: nobody is late while CDT waits for the customer or the vendor (T6). */
const RUNNING = 'waiting_onNOT INcustomer,vendor'

/**
 * Open tasks whose objective has passed: they are in no period yet, and must not be out of sight. A breach that was
 * told stays one, also while the task waits.
 */
export function overdueQuery(now: number): string {
    const passed = `active=true^objective_at<=${glideUtc(now)}^${RUNNING}`
    return `${passed}^NQactive=true^outcome=${OUTCOME.breached}`
}

/** Open tasks between their first warning and their objective, whose clock runs. */
export function atRiskQuery(now: number): string {
    const moment = glideUtc(now)
    return `active=true^at_risk_at<=${moment}^objective_at>${moment}^${RUNNING}`
}
