import { domainCandidates } from '../../core/certificate/describe'
import { type OrderStart, startFrom } from '../../core/submittal/start-from'
import { orderedCertificate } from '../../records/certificate'
import { certificateAddresses } from '../../records/contact'
import { evidenceOfDomains } from '../../records/evidence'
import { ownOrganization } from '../organization/own-organization'

/**
 * What an order form is filled in with when it starts from a certificate; null for one that is not the own department's.
 *
 * @param id sys_id of the certificate.
 */
export function startOrder(id: string): OrderStart | null {
    const certificate = orderedCertificate(id)
    if (certificate === null || certificate.organization !== ownOrganization()) return null
    const evidence = evidenceOfDomains([...new Set(certificate.names.flatMap(domainCandidates))])
    return startFrom(certificate, certificateAddresses(certificate.id), [...evidence.values()])
}
