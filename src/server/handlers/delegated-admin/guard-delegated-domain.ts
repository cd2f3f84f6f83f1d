import { gs, type GlideRecord } from '@servicenow/glide'
import { organizationOf } from '../../records/organization'
import { TABLE } from '../../core/tables'

/** Before a domain is delegated: an administrator may issue for domains of the own department only (A1). */
export function guardDelegatedDomain(current: GlideRecord): void {
    const admin = organizationOf(TABLE.delegatedAdmin, current.getValue('delegated_admin') ?? '')
    const domain = organizationOf(TABLE.domain, current.getValue('domain') ?? '')
    if (admin !== '' && admin === domain) return
    gs.addErrorMessage(
        'The domain belongs to another organization than the delegated administrator. Choose one of the same.'
    )
    current.setAbortAction(true)
}
