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

/** The stage whose time has come; a later one stands for those that a missed run left out. null when none is due. */
export function passwordStage({ status, passwordExpiresOn }: AdminAccess, today: CalendarDate): PasswordStage | null {
    if (status !== ADMIN_STATUS.active || passwordExpiresOn === null) return null
    if (today >= passwordExpiresOn) return PASSWORD_STAGE.expired
    if (today >= addDays(passwordExpiresOn, -3)) return PASSWORD_STAGE.threeDays
    return today >= addDays(passwordExpiresOn, -14) ? PASSWORD_STAGE.twoWeeks : null
}

/** Whether the person behind an access left: it has to be suspended at once (A5). */
export function hasLeft({ user, userActive, status }: AdminAccess): boolean {
    return user !== '' && !userActive && (status === ADMIN_STATUS.active || status === ADMIN_STATUS.provisioned)
}

export interface CareTask {
    /** At most 80 characters; one task for each reason and occasion. */
    key: string
    organization: string
    /** sys_id of the administrator; empty when it is about the department. */
    delegatedAdmin: string
    title: string
    text: string
}

/** What Certificate Services has to do about one access. */
export function accessTasks(admin: AdminAccess, today: CalendarDate, rules: CareRules): CareTask[] {
    if (admin.status !== ADMIN_STATUS.active) return []
    const task = (key: string, title: string, text: string): CareTask => ({
        key,
        organization: admin.organization,
        delegatedAdmin: admin.id,
        title,
        text,
    })
    const tasks: CareTask[] = []
    const reviewOn = addDays(admin.reviewedOn ?? admin.createdOn, rules.reviewDays)
    if (today >= addDays(reviewOn, -REVIEW_AHEAD_DAYS)) {
        const last = admin.reviewedOn === null ? 'It was never reviewed.' : `Last reviewed on ${admin.reviewedOn}.`
        tasks.push(
            task(
                `review:${admin.id}:${admin.reviewedOn ?? 'none'}`,
                `Review the access of ${admin.login}: due ${reviewOn}`,
                `${last} Ask the department whether ${admin.login} still needs it, and enter the day under "Access reviewed on".`
            )
        )
    }
    if (
        admin.trainedOn === null &&
        admin.trainingSentOn !== null &&
        today > addDays(admin.trainingSentOn, rules.trainingDays)
    ) {
        tasks.push(
            task(
                `training:${admin.id}:${admin.trainingSentOn}`,
                `Training of ${admin.login} is not acknowledged`,
                `The training material was sent on ${admin.trainingSentOn}. Ask whether a session is wanted, and enter the day under "Trained on".`
            )
        )
    }
    return tasks
}

/** A2: two or three for each department, or a shared account. null when that is so. */
export function coverageTask(
    organization: string,
    name: string,
    admins: readonly AdminAccess[],
    today: CalendarDate
): CareTask | null {
    const able = admins.filter((admin) => admin.status === ADMIN_STATUS.active && (admin.shared || admin.userActive))
    if (able.length >= 2 || able.some(({ shared }) => shared)) return null
    return {
        key: `coverage:${organization}:${today.slice(0, 4)}Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`,
        organization,
        delegatedAdmin: '',
        title: `${name} has ${able.length === 0 ? 'no delegated administrator' : 'one delegated administrator alone'}`,
        text: 'A department needs two or three delegated administrators, or a shared departmental account: one alone is a single point of failure. Ask it to name more with "Add/Delete Delegated Administrator".',
    }
}
