import { type Platform, type PlatformRecord } from '../../platform'
import { criteriaOf, matchesUser } from './user-criteria'

/**
 * Whether the caller may read an article: a published one, by the user criteria of its knowledge base. A base without
 * criteria is for everybody, its `Cannot Read` wins (ServiceNow documentation, "Knowledge base user criteria").
 */
export function mayReadArticle(platform: Platform, article: PlatformRecord): boolean {
    if (article.getValue('workflow_state') !== 'published') return false
    const base = article.getValue('kb_knowledge_base') ?? ''
    const refused = criteriaOf(platform, 'kb_uc_cannot_read_mtom', 'kb_knowledge_base', base)
    if (refused.some((criteria) => matchesUser(platform, criteria))) return false
    const allowed = criteriaOf(platform, 'kb_uc_can_read_mtom', 'kb_knowledge_base', base)
    return allowed.length === 0 || allowed.some((criteria) => matchesUser(platform, criteria))
}
