import { gs, type GlideRecord } from '@servicenow/glide'
import { validateDomain as judge } from '../../core/organization/validate-domain'
import { DOMAIN_KIND } from '../../core/states'
import { domainNamed } from '../../records/domain'

/** Before an approved domain is written: the name is normalized, its root filled in, anything else refused (D1 to D3). */
export function validateDomain(current: GlideRecord): void {
    const kind = current.getValue('kind') === DOMAIN_KIND.host ? DOMAIN_KIND.host : DOMAIN_KIND.thirdLevel
    const verdict = judge(current.getValue('name') ?? '', kind)
    if (!verdict.ok) return refuse(current, verdict.reason)
    const other = domainNamed(verdict.name)
    if (other !== '' && other !== current.getUniqueValue())
        return refuse(current, `${verdict.name} is enrolled already.`)
    current.setValue('name', verdict.name)
    current.setValue('root', verdict.root)
    if (kind === DOMAIN_KIND.host) current.setValue('wildcard_allowed', false)
}

function refuse(current: GlideRecord, reason: string): void {
    gs.addErrorMessage(reason)
    current.setAbortAction(true)
}
