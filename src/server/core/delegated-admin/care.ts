/** What a delegated administrator's access needs as time goes by (A2 to A5). */
import { ADMIN_STATUS, type AdminStatus, PASSWORD_STAGE, type PasswordStage } from '../states'
import { addDays, type CalendarDate } from '../time/calendar'

export interface AdminAccess {
    /** sys_id */
    id: string
    login: string
    organization: string
    /** sys_id of the user; empty for a shared account. */
    user: string
    userActive: boolean
    /** Where the holder is written to; empty when that is not known. */
    address: string
    shared: boolean
    status: AdminStatus
    passwordExpiresOn: CalendarDate | null
    trainingSentOn: CalendarDate | null
    trainedOn: CalendarDate | null
    reviewedOn: CalendarDate | null
    createdOn: CalendarDate
}

export interface CareRules {
    /** Days between two reviews of one access (A5). */
    reviewDays: number
    /** Days after which training that was sent should be acknowledged (A4). */
    trainingDays: number
}

const REVIEW_AHEAD_DAYS = 14
const COVERAGE = 'coverage:'

/** The stage whose time has come; a later one stands for those that a missed run left out. null when none is due. */
export function passwordStage({ status, passwordExpiresOn }: AdminAccess, today: CalendarDate): PasswordStage | null {
    if (status !== ADMIN_STATUS.active || passwordExpiresOn === null) return null
    if (today >= passwordExpiresOn) return PASSWORD_STAGE.expired
    if (today >= addDays(passwordExpiresOn, -3)) return PASSWORD_STAGE.threeDays
    return today >= addDays(passwordExpiresOn, -14) ? PASSWORD_STAGE.twoWeeks : null
}

/** Whether the person behind an access left, and the access is still there (A5). */
export function hasLeft({ user, userActive, status }: AdminAccess): boolean {
    return user !== '' && !userActive && status !== ADMIN_STATUS.removed && status !== ADMIN_STATUS.requested
}

/** Who takes over from somebody who left: another active administrator of the same department who can be reached. */
export function successorOf(admin: AdminAccess, all: readonly AdminAccess[]): AdminAccess | null {
    const able = all.filter((other) => other.organization === admin.organization && isAble(other))
    return able.find(({ id, address }) => id !== admin.id && address !== '') ?? null
}

function isAble({ status, shared, userActive }: AdminAccess): boolean {
    return status === ADMIN_STATUS.active && (shared || userActive)
}

export interface CareTask {
    /** At most 80 characters; one task for each reason and occasion. Whoever closes one by hand is not asked again for it. */
    key: string
    organization: string
    /** sys_id of the administrator; empty when it is about the department. */
    delegatedAdmin: string
    title: string
    text: string
    /** The day by which it should be done; null where none is set. */
    dueOn: CalendarDate | null
}

/** What Certificate Services has to do about one access. It is done once this does not ask for it any more. */
export function accessTasks(admin: AdminAccess, today: CalendarDate, rules: CareRules): CareTask[] {
    if (hasLeft(admin)) return [removalTask(admin)]
    if (admin.status !== ADMIN_STATUS.active) return []
    return [...reviewTask(admin, today, rules), ...trainingTask(admin, today, rules)]
}

function removalTask(admin: AdminAccess): CareTask {
    return {
        ...about(admin),
        key: `left:${admin.id}`,
        title: `${admin.login} left: take the access in SCM away`,
        text: `The user of ${admin.login} is not active any more. The access is suspended here, and open renewals and notices went to a colleague where there is one. Remove it in SCM, then set the status to removed: this task then closes by itself.`,
        dueOn: null,
    }
}

function reviewTask(admin: AdminAccess, today: CalendarDate, { reviewDays }: CareRules): CareTask[] {
    const dueOn = addDays(admin.reviewedOn ?? admin.createdOn, reviewDays)
    if (today < addDays(dueOn, -REVIEW_AHEAD_DAYS)) return []
    const last = admin.reviewedOn === null ? 'It was never reviewed.' : `Last reviewed on ${admin.reviewedOn}.`
    return [
        {
            ...about(admin),
            key: `review:${admin.id}:${admin.reviewedOn ?? 'none'}`,
            title: `Review the access of ${admin.login}: due ${dueOn}`,
            text: `${last} Ask the department whether ${admin.login} still needs it, and enter the day under "Access reviewed on": this task then closes by itself.`,
            dueOn,
        },
    ]
}

function trainingTask(admin: AdminAccess, today: CalendarDate, { trainingDays }: CareRules): CareTask[] {
    const { trainedOn, trainingSentOn } = admin
    if (trainedOn !== null || trainingSentOn === null || today <= addDays(trainingSentOn, trainingDays)) return []
    return [
        {
            ...about(admin),
            key: `training:${admin.id}:${trainingSentOn}`,
            title: `Training of ${admin.login} is not acknowledged`,
            text: `The training material was sent on ${trainingSentOn}. Ask whether a session is wanted, and enter the day under "Trained on": this task then closes by itself.`,
            dueOn: null,
        },
    ]
}

function about({ id, organization }: AdminAccess): Pick<CareTask, 'organization' | 'delegatedAdmin'> {
    return { organization, delegatedAdmin: id }
}

/** A2: two or three for each department, or a shared account. null when that is so. */
export function coverageTask(
    organization: string,
    name: string,
    admins: readonly AdminAccess[],
    today: CalendarDate
): CareTask | null {
    const able = admins.filter(isAble)
    if (able.length >= 2 || able.some(({ shared }) => shared)) return null
    return {
        key: `${COVERAGE}${organization}:${today.slice(0, 4)}Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`,
        organization,
        delegatedAdmin: '',
        title: `${name} has ${able.length === 0 ? 'no delegated administrator' : 'one delegated administrator alone'}`,
        text: 'A department needs two or three delegated administrators, or a shared departmental account: one alone is a single point of failure. Ask it to name more with "Add/Delete Delegated Administrator": this task then closes by itself.',
        dueOn: null,
    }
}

/** What a task with this key asks for. A shortage stays one and the same, whenever it was noticed. */
export function causeOf({ key }: Pick<CareTask, 'key'>): string {
    return key.startsWith(COVERAGE) ? key.slice(0, key.lastIndexOf(':')) : key
}

export function isOverdue({ dueOn }: CareTask, today: CalendarDate): boolean {
    return dueOn !== null && today > dueOn
}
