import { NO_DEPARTMENT, peopleOf } from '../../core/notice/audience'
import { DEPARTMENT_EVENT } from '../../core/notice/department-mail'
import { type DepartmentNotice } from '../../core/states'
import { TABLE } from '../../core/tables'
import { pacificDate } from '../../core/time/pacific'
import { queueEvent } from '../../records/events'
import { departmentsOf } from '../../records/notice-audience'
import { serviceAddress } from '../../records/renewal-settings'
import { sendOnce } from './send-once'

/**
 * Writes to a department's delegated administrators and approvers, or to Certificate Services where it has none, at most
 * once for an occasion.
 *
 * @param occasion tells one occasion from the next, at most 30 characters; a day when it is absent
 */
export function tellDepartment(
    organization: string,
    stage: DepartmentNotice,
    moment: number,
    occasion: string = pacificDate(moment)
): void {
    const people = peopleOf(departmentsOf([organization]).get(organization) ?? NO_DEPARTMENT)
    const recipients = people.length > 0 ? people : [serviceAddress()]
    const notice = { subjectKey: `${organization}:${occasion}`, stage, recipients, delegatedAdmin: '' }
    sendOnce(notice, moment, () =>
        queueEvent(DEPARTMENT_EVENT, TABLE.organization, organization, recipients.join(','), stage)
    )
}
