import { checkHostname } from '../hostname/check-hostname'
import { quoted } from '../hostname/names'
import { DOMAIN_KIND, type DomainKind } from '../states'

export type DomainVerdict = { ok: true; name: string; root: string } | { ok: false; reason: string }

/**
 * Whether a name can be enrolled as an approved domain: under one of the roots (D1), and either a third-level domain
 * or one specific host (D2). Wildcards come with the domain (D3), so none is enrolled by itself.
 */
export function validateDomain(name: string, kind: DomainKind): DomainVerdict {
    const verdict = checkHostname(name, { source: 'form' })
    if (!verdict.accepted) return { ok: false, reason: verdict.message }
    const { normalized, entityDomain, root } = verdict
    if (verdict.wildcard) {
        return {
            ok: false,
            reason: `${quoted(normalized)} is a wildcard. Enroll ${entityDomain} and allow wildcards for it.`,
        }
    }
    if (kind === DOMAIN_KIND.thirdLevel && normalized !== entityDomain) {
        return {
            ok: false,
            reason: `${quoted(normalized)} lies below the domain ${entityDomain}. Enroll that one, or choose "One specific host".`,
        }
    }
    return { ok: true, name: normalized, root }
}
