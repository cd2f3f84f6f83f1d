import { gs, type GlideRecord } from '@servicenow/glide'
import { validateDomain as judge } from '../../core/organization/validate-domain'
import { DOMAIN_KIND } from '../../core/states'

/** Before an approved domain is written: the name is normalized, its root filled in, anything else refused (D1 to D3). */
export function validateDomain(current: GlideRecord): void {
    const kind = current.getValue('kind') === DOMAIN_KIND.host ? DOMAIN_KIND.host : DOMAIN_KIND.thirdLevel
    const verdict = judge(current.getValue('name') ?? '', kind)
    if (!verdict.ok) {
        gs.addErrorMessage(verdict.reason)
        current.setAbortAction(true)
        return
    }
    current.setValue('name', verdict.name)
    current.setValue('root', verdict.root)
    if (kind === DOMAIN_KIND.host) current.setValue('wildcard_allowed', false)
}
