import { audienceOf, renewersFor } from '../../core/notice/audience'
import { recipientsOf } from '../../core/notice/recipients'
import { unreachableRemark } from '../../core/notice/remark'
import { cycleKey } from '../../core/renewal/cycle-key'
import { dueActions } from '../../core/renewal/due'
import { type DueCertificate } from '../../core/renewal/due-certificate'
import { renewalTask } from '../../core/renewal/renewal-task'
import { CONTACT_STATUS, type NoticeStage } from '../../core/states'
import { pacificDate } from '../../core/time/pacific'
import { claimNotice } from '../../records/notice'
import { saveOutcome } from '../../records/renewal-certificates'
import { insertRenewalTask, tasksOfCycles } from '../../records/renewal-tasks'
import { ensureEvidence, evidenceLines } from '../validation/ensure-evidence'
import { reportUnreachable } from '../notice/report-unreachable'
import { type Surroundings } from './surroundings'

/** Does what is due for one certificate. Each step is safe to repeat; the certificate itself is written last. */
export function processDueCertificate(certificate: DueCertificate, around: Surroundings, now: number): void {
    const actions = dueActions(certificate, now, around.handledOf(certificate))
    if (actions.checkEvidence) ensureEvidence(certificate, around, now)
    const task = actions.raiseTask ? ensureTask(certificate, around, now) : ''
    if (actions.notice !== null) claim(certificate, actions.notice, actions.covered, task, around, now)
    saveOutcome(certificate, { ...actions, reachability: around.reachabilityOf(certificate) })
}

/** @returns sys_id of the one task of this cycle, whoever raised it. */
function ensureTask(certificate: DueCertificate, around: Surroundings, now: number): string {
    const existing = around.taskOf(certificate)
    if (existing !== '') return existing
    const contacts = around.contactsOf(certificate).filter(({ status }) => status !== CONTACT_STATUS.bounced)
    const task = renewalTask(certificate, {
        certificateServices: around.serviceGroup,
        delegatedAdmins: renewersFor(certificate.domain, around.departmentOf(certificate)),
        contacts: contacts.map(({ address }) => address),
        evidence: evidenceLines(certificate, around, now),
    })
    const raised = insertRenewalTask(task) ?? tasksOfCycles([task.cycleKey]).get(cycleKey(certificate.id))
    if (raised === undefined) throw new Error('Its renewal task could not be raised.')
    return raised
}

/** Claims the notice; the run sends what it claimed when it is through. */
function claim(
    certificate: DueCertificate,
    stage: NoticeStage,
    covered: readonly NoticeStage[],
    task: string,
    around: Surroundings,
    now: number
): void {
    const audience = audienceOf(around.contactsOf(certificate), around.departmentOf(certificate), around.serviceAddress)
    const recipients = recipientsOf(stage, audience, pacificDate(now))
    const remark = unreachableRemark(recipients)
    const notice = { certificate: certificate.id, runKey: around.runKey, remark: '', recipients: [], coveredBy: stage }
    for (const earlier of covered) claimNotice({ ...notice, stage: earlier })
    const own = claimNotice({ ...notice, stage, recipients: recipients.addresses, remark, coveredBy: '' })
    if (own && remark !== '') reportUnreachable(certificate, task, remark)
}
