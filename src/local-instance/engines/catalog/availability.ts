import { type Platform, type SysId } from '../../platform'
import { criteriaOf, matchesUser } from '../access/user-criteria'

/** Whether the caller may order the item: active, and by its available-for and not-available-for user criteria. */
export function isAvailable(platform: Platform, itemId: SysId): boolean {
    const item = platform.record('sc_cat_item')
    if (!item.get(itemId) || item.getValue('active') !== '1') return false
    if (platform.access.hasRole('admin') || platform.access.hasRole('catalog_admin')) return true
    const allowed = criteriaOf(platform, 'sc_cat_item_user_criteria_mtom', 'sc_cat_item', itemId)
    const refused = criteriaOf(platform, 'sc_cat_item_user_criteria_no_mtom', 'sc_cat_item', itemId)
    if (refused.some((criteria) => matchesUser(platform, criteria))) return false
    return allowed.length === 0 || allowed.some((criteria) => matchesUser(platform, criteria))
}
