import { type Organization } from './organization'

export interface Requester {
    name: string
    /** sys_id of the department in the user's own record; empty when it names none. */
    department: string
    departmentName: string
}

export type Standing = { ok: true; organization: Organization } | { ok: false; reason: string }

const ENROLL =
    'Ask Certificate Services with a Question/Inquiry request, or write to Certificate_Services@state.ca.gov.'

/**
 * Whether somebody may order for a department. What counts is the department in the requester's own record, never what
 * the form says: the form only has to agree with it.
 *
 * @param chosenOrganization the organization that the form names; empty means the requester's own.
 * @param organization the organization that the requester's department is enrolled as; null when it is not enrolled.
 */
export function standingOf(
    requester: Requester,
    chosenOrganization: string,
    organization: Organization | null
): Standing {
    if (requester.department === '') {
        return refused(
            `The user record of ${requester.name} names no department. Have the service desk (ServiceDesk@state.ca.gov, (916) 464-4311) enter it, then order again.`
        )
    }
    const department = requester.departmentName
    if (organization === null) {
        return refused(`${department} is not enrolled in Certificate Services yet. ${ENROLL}`)
    }
    if (chosenOrganization !== '' && chosenOrganization !== organization.id) {
        return refused(
            `You can order for your own department only, which is ${organization.name}. Choose it, or have somebody of the other department order.`
        )
    }
    if (!organization.active) {
        return refused(`The enrollment of ${organization.name} in Certificate Services is not active. ${ENROLL}`)
    }
    if (organization.approvers.length === 0) {
        return refused(
            `${organization.name} has no approver on record, so nobody could approve the order. Have your department name one. ${ENROLL}`
        )
    }
    return { ok: true, organization }
}

function refused(reason: string): Standing {
    return { ok: false, reason }
}
