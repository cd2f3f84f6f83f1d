import { type Department, NO_DEPARTMENT } from '../../core/notice/audience'
import { type NoticeContact } from '../../core/notice/recipients'
import { GROUP } from '../../core/organization/groups'
import { cycleKey } from '../../core/renewal/cycle-key'
import { type DueCertificate } from '../../core/renewal/due-certificate'
import { type NoticeStage } from '../../core/states'
import { handledStages } from '../../records/notice'
import { contactsFor, departmentsOf } from '../../records/notice-audience'
import { serviceAddress } from '../../records/renewal-settings'
import { tasksOfCycles } from '../../records/renewal-tasks'
import { groupNamed } from '../../records/user'

/** Everything round a batch of certificates, read at once: the number of queries does not grow with the batch. */
export interface Surroundings {
    handledOf(certificate: DueCertificate): ReadonlySet<NoticeStage>
    contactsOf(certificate: DueCertificate): readonly NoticeContact[]
    departmentOf(certificate: DueCertificate): Department
    /** sys_id of the certificate's renewal task; empty when there is none. */
    taskOf(certificate: DueCertificate): string
    /** Address of Certificate Services. */
    serviceAddress: string
    /** sys_id of the group Certificate Services. */
    serviceGroup: string
}

export function surroundingsOf(batch: readonly DueCertificate[]): Surroundings {
    const ids = batch.map(({ id }) => id)
    const organizations = [...new Set(batch.map(({ organization }) => organization))]
    const handled = handledStages(ids)
    const contacts = contactsFor(ids, organizations)
    const departments = departmentsOf(organizations)
    const tasks = tasksOfCycles(ids.map(cycleKey))
    return {
        handledOf: ({ id }) => handled.get(id) ?? new Set(),
        contactsOf: ({ id, organization }) => [...(contacts.get(id) ?? []), ...(contacts.get(organization) ?? [])],
        departmentOf: ({ organization }) => departments.get(organization) ?? NO_DEPARTMENT,
        taskOf: ({ id }) => tasks.get(cycleKey(id)) ?? '',
        serviceAddress: serviceAddress(),
        serviceGroup: groupNamed(GROUP.certificateServices),
    }
}
