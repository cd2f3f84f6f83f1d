import { type OrderSurroundings } from '../../core/submittal/judge-order'
import { standingOf } from '../../core/organization/standing'
import { pacificDate } from '../../core/time/pacific'
import { orderedCertificate } from '../../records/certificate'
import { now } from '../../records/clock'
import { approvedDomainsOf } from '../../records/domain'
import { organizationOfDepartment } from '../../records/organization'
import { issuingRetiredOn } from '../../records/settings'
import { openRevocationOf, openSubmittalFor } from '../../records/submittal'
import { findUser } from '../../records/user'
import { readCsrFile } from './read-csr-file'

const NOBODY = { userName: '', name: 'the requester', department: '', departmentName: '' }

/**
 * What an order for certificates is judged by: the department of the person who orders decides, never what the form says.
 *
 * @param person sys_id of the person who orders.
 * @param chosenOrganization the organization that the form names; may be empty.
 */
export function orderSurroundings(person: string, chosenOrganization: string): OrderSurroundings {
    const requester = findUser(person) ?? NOBODY
    const retiredOn = issuingRetiredOn()
    const today = pacificDate(now())
    return {
        retired: retiredOn !== null && today >= retiredOn,
        standing: standingOf(requester, chosenOrganization, organizationOfDepartment(requester.department)),
        contextOf: (organization) => ({ approvedDomains: approvedDomainsOf(organization.id), now: now() }),
        openSubmittalFor,
        csrFile: (id) => readCsrFile(requester.userName, id),
        today,
        certificateWith: orderedCertificate,
        revocationOf: openRevocationOf,
    }
}
