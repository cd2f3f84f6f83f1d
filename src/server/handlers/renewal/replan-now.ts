import { renewalPortion } from '../../records/renewal-settings'
import { askForReplan } from './ask-for-replan'
import { planRules } from './plan-renewal'
import { replanWhenRulesChanged } from './replan'

/**
 * Plans live certificates anew if what was changed makes a difference: as many as one run may deal with, and then asks for
 * the next. The daily run takes up what is cut off.
 */
export function replanNow(): void {
    if (replanWhenRulesChanged(planRules(), renewalPortion())) askForReplan()
}
