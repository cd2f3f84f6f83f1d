import { ADMIN_STATUS, DOMAIN_STATUS } from '../../core/states'
import { adminRequestedBy, changeAdmin, withdrawDelegatedDomains } from '../../records/delegated-admin'
import { changeDomain, domainRequestedBy } from '../../records/domain'
import { historyLine } from './history-line'

/** What a request made in advance and that was never granted: the login is not given, the domain may be enrolled anew. */
export function giveUpRequested(requestedItem: string): void {
    const admin = adminRequestedBy(requestedItem)
    if (admin !== null && !admin.active) {
        changeAdmin(admin.id, { status: ADMIN_STATUS.removed }, historyLine('not granted, the request ended'))
        withdrawDelegatedDomains(admin.id)
    }
    const domain = domainRequestedBy(requestedItem)
    if (domain !== null && domain.status !== DOMAIN_STATUS.approved) {
        changeDomain(domain.id, { status: DOMAIN_STATUS.retired })
    }
}
