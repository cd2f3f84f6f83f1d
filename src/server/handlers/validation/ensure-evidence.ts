import { renewersFor } from '../../core/notice/audience'
import { type DueCertificate } from '../../core/renewal/due-certificate'
import { pacificDate } from '../../core/time/pacific'
import { domainFaults, type ExpectedIssue, evidenceLine, identityFaults } from '../../core/validation/evidence'
import {
    domainCycleKey,
    domainTask,
    identityCycleKey,
    identityTask,
    type ValidationTask,
} from '../../core/validation/validation-task'
import { insertValidationTask } from '../../records/validation-tasks'
import { type Surroundings } from '../renewal/surroundings'

/** Raises what has to be validated before the certificate can be renewed (L2, D4), once for each piece of evidence. */
export function ensureEvidence(certificate: DueCertificate, around: Surroundings, now: number): void {
    const issue = expectedIssue(certificate, now)
    const department = around.departmentOf(certificate)
    const team = { certificateServices: around.serviceGroup, delegatedAdmins: [] as readonly string[] }
    for (const domain of around.domainsOf(certificate)) {
        const faults = domainFaults(domain, issue, around.evidenceRules)
        if (faults.length === 0 || around.hasTask(domainCycleKey(domain))) continue
        const admins = { ...team, delegatedAdmins: renewersFor(domain.id, department) }
        raise(domainTask(domain, faults, certificate, issue.on, admins, around.evidenceRules), around)
    }
    const identity = around.identityOf(certificate)
    if (identity === null) return
    const faults = identityFaults(identity, issue, around.evidenceRules)
    if (faults.length === 0 || around.hasTask(identityCycleKey(identity))) return
    raise(identityTask(identity, faults, certificate, issue.on, team), around)
}

/** State of the evidence for a certificate's renewal, a line each. */
export function evidenceLines(certificate: DueCertificate, around: Surroundings, now: number): string[] {
    const issue = expectedIssue(certificate, now)
    const identity = around.identityOf(certificate)
    return [
        ...around.domainsOf(certificate).map((domain) => evidenceLine(domain, issue, around.evidenceRules)),
        ...(identity === null ? [] : identityFaults(identity, issue, around.evidenceRules)),
    ]
}

/** A day that has gone by without a successor is no day to expect it on any more. */
function expectedIssue({ issueOn, kind }: DueCertificate, now: number): ExpectedIssue {
    const today = pacificDate(now)
    return { on: issueOn !== null && issueOn > today ? issueOn : today, kind }
}

function raise(task: ValidationTask, around: Surroundings): void {
    insertValidationTask(task)
    around.noteTask(task.cycleKey)
}
