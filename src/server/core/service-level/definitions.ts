import { TASK_KIND, type TaskKind } from '../states'

/** The service-level definitions by name. Their durations are the promise (T3); app admins change them there and nowhere else. */
export const SLA = {
    expeditedTarget: 'Expedited request: target',
    issueTarget: 'Issue certificate: target',
    issueObjective: 'Issue certificate: objective',
    revokeTarget: 'Revoke certificate: target',
    revokeObjective: 'Revoke certificate: objective',
    installObjective: 'Install certificate: objective',
    grantTarget: 'Grant access: target',
    grantObjective: 'Grant access: objective',
    removeTarget: 'Remove access: target',
    removeObjective: 'Remove access: objective',
    validateObjective: 'Validate domain: objective',
    resetObjective: 'Reset password: objective',
    contactsObjective: 'Change contacts: objective',
    trainingObjective: 'Training session: objective',
    technicalObjective: 'Technical issue: objective',
    inquiryObjective: 'Inquiry: objective',
} as const

/** The definitions that measure one task; a target of null means that only an objective is promised. */
export interface PromiseNames {
    target: string | null
    objective: string
}

/** T3, a row a kind. A renewal has no row: the department does it in its own time. */
const TABLE_OF_PROMISES: Partial<Record<TaskKind, PromiseNames>> = {
    [TASK_KIND.grantAccess]: { target: SLA.grantTarget, objective: SLA.grantObjective },
    [TASK_KIND.removeAccess]: { target: SLA.removeTarget, objective: SLA.removeObjective },
    [TASK_KIND.issueCertificate]: { target: SLA.issueTarget, objective: SLA.issueObjective },
    [TASK_KIND.revokeCertificate]: { target: SLA.revokeTarget, objective: SLA.revokeObjective },
    [TASK_KIND.installCertificate]: { target: null, objective: SLA.installObjective },
    [TASK_KIND.validateDomain]: { target: null, objective: SLA.validateObjective },
    [TASK_KIND.resetPassword]: { target: null, objective: SLA.resetObjective },
    [TASK_KIND.changeContacts]: { target: null, objective: SLA.contactsObjective },
    [TASK_KIND.training]: { target: null, objective: SLA.trainingObjective },
    [TASK_KIND.technicalIssue]: { target: null, objective: SLA.technicalObjective },
    [TASK_KIND.inquiry]: { target: null, objective: SLA.inquiryObjective },
}

/** The kinds of work that a promise is made for. */
export const PROMISED_KINDS = Object.keys(TABLE_OF_PROMISES) as TaskKind[]

const NAMES: Partial<Record<TaskKind, string>> = {
    [TASK_KIND.grantAccess]: 'Add delegated administrator',
    [TASK_KIND.removeAccess]: 'Delete delegated administrator',
    [TASK_KIND.issueCertificate]: 'Secure or wild card certificate',
    [TASK_KIND.revokeCertificate]: 'Revocation of a certificate',
    [TASK_KIND.installCertificate]: 'Installation by CDT',
    [TASK_KIND.validateDomain]: 'New domain name enrollment',
    [TASK_KIND.resetPassword]: 'Password reset',
    [TASK_KIND.changeContacts]: 'Notifications',
    [TASK_KIND.training]: 'Training session',
    [TASK_KIND.technicalIssue]: 'Technical issue',
    [TASK_KIND.inquiry]: 'Other question',
}

/** The request type behind a kind of work, by the name people know. */
export function requestType(kind: string): string {
    return NAMES[kind as TaskKind] ?? kind
}

/** C5: whether work begins when a certificate is delivered, so that no wait for approvals comes before it (T7). */
export function beginsAtDelivery(kind: string): boolean {
    return kind === TASK_KIND.installCertificate
}

/** What decides which promise is made for a task. */
export interface PromisedTask {
    kind: string
    expedited: boolean
    /**
     * Whether somebody ordered it: validation that the app asks for by itself (L2) is promised to nobody, and only an order
     * can be expedited.
     */
    ordered: boolean
}

/** What measures a task; an expedited one has a target of its own (T5). null for one without a promise. */
export function promiseNames({ kind, expedited, ordered }: PromisedTask): PromiseNames | null {
    if (kind === TASK_KIND.validateDomain && !ordered) return null
    const names = TABLE_OF_PROMISES[kind as TaskKind] ?? null
    if (names === null || !expedited) return names
    return { ...names, target: ordered ? SLA.expeditedTarget : null }
}
