import { OUTCOME } from '../states'
import { glideUtc } from '../time/glide-time'

/** Open tasks whose objective has passed: they are in no period yet, and must not be out of sight. */
export const OVERDUE_QUERY = `active=true^outcome=${OUTCOME.breached}`

/** Open tasks between their first warning and their objective, whose clock runs. */
export function atRiskQuery(now: number): string {
    const moment = glideUtc(now)
    return `active=true^at_risk_at<=${moment}^objective_at>${moment}^waiting_onNOT INcustomer,vendor`
}
