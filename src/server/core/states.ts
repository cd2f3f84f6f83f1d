/** Every stored state of the app's records. Each comment says whose turn it is while a record is in it. */

export const DOMAIN_STATUS = {
    /** A department asked for it; Certificate Services acts next. */
    requested: 'requested',
    /** The department proves control (DCV); the certificate authority checks. */
    validating: 'validating',
    /** Certificates may be issued for it. */
    approved: 'approved',
    /** Certificate Services holds it back for a while. */
    suspended: 'suspended',
    /** Given up for good. */
    retired: 'retired',
} as const
export type DomainStatus = (typeof DOMAIN_STATUS)[keyof typeof DOMAIN_STATUS]

export const DOMAIN_KIND = { thirdLevel: 'third_level', host: 'host' } as const
export type DomainKind = (typeof DOMAIN_KIND)[keyof typeof DOMAIN_KIND]

/** C1: the kinds of certificate the service offers. */
export const CERTIFICATE_KIND = {
    single: 'single',
    san: 'san',
    wildcard: 'wildcard',
    codeSigning: 'code_signing',
} as const
export type CertificateKind = (typeof CERTIFICATE_KIND)[keyof typeof CERTIFICATE_KIND]

export const CERTIFICATE_STATUS = {
    /** Delivered; the customer may still have it revoked or changed (C3). */
    issued: 'issued',
    /** In use; nobody has to act. */
    active: 'active',
    /** Its renewal window is open; the department (or CDT on its behalf) acts next. */
    renewalDue: 'renewal_due',
    /** A newer certificate for the same names took its place. */
    replaced: 'replaced',
    /** Past 17:00 Pacific of its final day (C2) without a replacement; the department acts at once. */
    expired: 'expired',
    revoked: 'revoked',
} as const
export type CertificateStatus = (typeof CERTIFICATE_STATUS)[keyof typeof CERTIFICATE_STATUS]

/** The certificates that servers may be using: the ones to watch. */
export const LIVE_CERTIFICATE_STATUSES: readonly CertificateStatus[] = [
    CERTIFICATE_STATUS.issued,
    CERTIFICATE_STATUS.active,
    CERTIFICATE_STATUS.renewalDue,
]

/** R3: what a Security Certificate Submittal asks for. */
export const PURPOSE = { new: 'new', renewal: 'renewal', reissue: 'reissue', revocation: 'revocation' } as const
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE]

export const SUBMITTAL_STATUS = {
    /** One certificate of an order that the checks did not accept, while others of the order went on. */
    refused: 'refused',
    /** Accepted by the checks; the approvers act next. */
    submitted: 'submitted',
    /** Approved; Certificate Services acts next. */
    approved: 'approved',
    /** Its certificate is recorded, or revoked as asked. */
    fulfilled: 'fulfilled',
    /** An approver said no. */
    rejected: 'rejected',
    /** Withdrawn, or closed without a certificate. */
    cancelled: 'cancelled',
} as const
export type SubmittalStatus = (typeof SUBMITTAL_STATUS)[keyof typeof SUBMITTAL_STATUS]

export const ADMIN_STATUS = {
    requested: 'requested',
    provisioned: 'provisioned',
    active: 'active',
    suspended: 'suspended',
    removed: 'removed',
} as const
export type AdminStatus = (typeof ADMIN_STATUS)[keyof typeof ADMIN_STATUS]

export const CONTACT_STATUS = { active: 'active', suspended: 'suspended', bounced: 'bounced' } as const
export type ContactStatus = (typeof CONTACT_STATUS)[keyof typeof CONTACT_STATUS]

export const TASK_KIND = {
    /** N4: contacts changed or suspended; the app does it at once, and the record shows it. */
    changeContacts: 'change_contacts',
    issueCertificate: 'issue_certificate',
    /** C3: having a certificate revoked at the certificate authority. */
    revokeCertificate: 'revoke_certificate',
    /** C5: installing a delivered certificate on a server that CDT manages. */
    installCertificate: 'install_certificate',
    renewal: 'renewal',
    /** A newer certificate has other names: a human says whether it replaces the older one. */
    compareNames: 'compare_names',
    /** A2 to A5: something about a delegated administrator's access needs somebody. */
    careForAccess: 'care_for_access',
    /** L2: the identity of an organization has to be validated anew. */
    validateIdentity: 'validate_identity',
    /** D4: proving control of a domain, newly enrolled or with evidence that ages out. */
    validateDomain: 'validate_domain',
    /** R4: making a delegated administrator's login in SCM. */
    grantAccess: 'grant_access',
    /** A5: taking it away. */
    removeAccess: 'remove_access',
    /** A3: the department asked for a new password. */
    resetPassword: 'reset_password',
    /** A4: a remote training session. */
    training: 'training',
    /** R2: CDT is the liaison to the vendor. */
    technicalIssue: 'technical_issue',
    /** R2: any other question. */
    inquiry: 'inquiry',
} as const
export type TaskKind = (typeof TASK_KIND)[keyof typeof TASK_KIND]

/** The platform's task.state values. */
export const TASK_STATE = {
    pending: '-5',
    open: '1',
    workInProgress: '2',
    closedComplete: '3',
    closedIncomplete: '4',
    closedSkipped: '7',
} as const

/** T6: who has to act before CDT can go on; the clock pauses for the customer and the vendor. */
export const WAITING_ON = { cdt: 'cdt', customer: 'customer', vendor: 'vendor' } as const
export type WaitingOn = (typeof WAITING_ON)[keyof typeof WAITING_ON]

/** How a task kept its promise (T3). */
export const OUTCOME = {
    /** Completed before the end of its objective. */
    met: 'met',
    /** Its objective ended first, whether it is completed by now or still open. */
    breached: 'breached',
    /** Given up: it counts neither way. */
    cancelled: 'cancelled',
} as const
export type Outcome = (typeof OUTCOME)[keyof typeof OUTCOME]

/** What people were told of a task's clock, in the order it happens. */
export const WARNING = { atRisk: 'at_risk', critical: 'critical', breached: 'breached' } as const
export type Warning = (typeof WARNING)[keyof typeof WARNING]

/** Why an objective was missed; asked for when a breached task is completed. */
export const BREACH_CAUSE = {
    workload: 'workload',
    overlooked: 'overlooked',
    vendor: 'vendor',
    customer: 'customer',
    technical: 'technical',
    other: 'other',
} as const
export type BreachCause = (typeof BREACH_CAUSE)[keyof typeof BREACH_CAUSE]

/** N5: an announcement is written, then sent once. */
export const ANNOUNCEMENT_STATUS = {
    /** Its writer acts next. */
    draft: 'draft',
    /** Done: it is neither changed nor sent again. */
    sent: 'sent',
} as const

/** Stages of a certificate's notices, in the order they fall due. */
export const NOTICE_STAGE = {
    windowOpen: 'window_open',
    startBy: 'start_by',
    oneWeek: 'one_week',
    oneDay: 'one_day',
    expired: 'expired',
} as const
export type NoticeStage = (typeof NOTICE_STAGE)[keyof typeof NOTICE_STAGE]

/** A3: stages of the notices that a delegated administrator's password ends, in the order they fall due. */
export const PASSWORD_STAGE = {
    twoWeeks: 'password_two_weeks',
    threeDays: 'password_three_days',
    expired: 'password_expired',
} as const
export type PasswordStage = (typeof PASSWORD_STAGE)[keyof typeof PASSWORD_STAGE]

/** What departments are told besides, as far as it is told once. */
export const DEPARTMENT_NOTICE = {
    /** N4: certificates have too few contacts who can be reached. */
    weakContacts: 'weak_contacts',
    /** L2: half a year and a month before e-mail proves no control of a domain any more. */
    emailEndsInHalfAYear: 'email_ends_half_year',
    emailEndsInAMonth: 'email_ends_month',
} as const
export type DepartmentNotice = (typeof DEPARTMENT_NOTICE)[keyof typeof DEPARTMENT_NOTICE]

/** How certificates come to be installed and renewed: by people, or by themselves (L4). */
export const AUTOMATION = { none: 'none', acme: 'acme', agent: 'agent' } as const

/** Who issues and renews: CDT on the department's behalf (R5), or its delegated administrators (A1). */
export const MANAGED_BY = { cdt: 'cdt', delegatedAdmin: 'delegated_admin' } as const
export type ManagedBy = (typeof MANAGED_BY)[keyof typeof MANAGED_BY]
