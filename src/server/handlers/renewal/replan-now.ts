import { renewalBatchSize } from '../../records/renewal-settings'
import { planRules } from './plan-renewal'
import { replanWhenRulesChanged } from './replan'

/** Plans every live certificate anew if what was changed makes a difference. The daily run finishes what is cut off. */
export function replanNow(): void {
    replanWhenRulesChanged(planRules(), renewalBatchSize())
}
