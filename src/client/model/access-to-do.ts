import { ADMIN_STATUS } from '../../server/core/states'
import { addDays, type CalendarDate, daysBetween } from '../../server/core/time/calendar'
import { addressOf } from '../app/address'
import { type DelegatedAdmin } from '../services/access'
import { home } from '../text'
import { showDay, showDistance } from './dates'
import { type ToDo } from './to-do'

/** Who looks at the access of delegated administrators, and what they may do about it. */
export interface AccessWatcher {
    readonly userId: string
    /** A3: may have another's password reset. */
    readonly mayReset: boolean
    /** A5: Certificate Services reviews every department's access. */
    readonly reviews: boolean
    /** Days between two reviews, and until training has to be acknowledged. */
    readonly reviewDays: number
    readonly trainingDays: number
}

/** A3: the holder is warned so long before. */
const PASSWORD_DAYS = 14
/** A review is asked for so long before it is due. */
const REVIEW_AHEAD_DAYS = 14

const RANK = { passwordEnded: 150, passwordEnds: 450, reviews: 550, training: 700 }

/** What the access of delegated administrators asks of a person: passwords that end, training, and reviews. */
export function accessToDos(
    admins: readonly DelegatedAdmin[],
    watcher: AccessWatcher,
    today: CalendarDate
): readonly ToDo[] {
    const active = admins.filter(({ status }) => status === ADMIN_STATUS.active)
    const found = active.flatMap((admin) => [
        ...passwordToDo(admin, watcher, today),
        ...trainingToDo(admin, watcher, today),
    ])
    const reviews = watcher.reviews ? active.filter((admin) => isReviewDue(admin, watcher.reviewDays, today)) : []
    if (reviews.length > 0) {
        found.push({
            key: 'access-reviews',
            tone: 'info',
            icon: 'access',
            title: home.reviewItem(reviews.length),
            detail: reviews.map(whoOf).slice(0, NAMED).join(', '),
            action: home.actions.access,
            to: addressOf('access'),
            rank: RANK.reviews,
        })
    }
    return found
}

/** So many are named with a number of reviews. */
const NAMED = 3

function passwordToDo(admin: DelegatedAdmin, { userId, mayReset }: AccessWatcher, today: CalendarDate): ToDo[] {
    const { id, passwordExpiresOn } = admin
    const own = admin.userId === userId
    if (passwordExpiresOn === null || !(own || mayReset)) return []
    const days = daysBetween(today, passwordExpiresOn)
    if (days > PASSWORD_DAYS) return []
    const ended = days <= 0
    const who = own ? null : whoOf(admin)
    return [
        {
            key: `password-${id}`,
            tone: ended ? 'bad' : 'warn',
            icon: 'access',
            title: ended ? home.passwordEnded(who) : home.passwordEnds(who, showDistance(days)),
            detail: home.passwordDetail(showDay(passwordExpiresOn)),
            action: home.actions.access,
            to: addressOf('access'),
            rank: (ended ? RANK.passwordEnded : RANK.passwordEnds) + Math.max(days, 0) / 100,
        },
    ]
}

function trainingToDo(admin: DelegatedAdmin, watcher: AccessWatcher, today: CalendarDate): ToDo[] {
    const { id, trainedOn, trainingSentOn } = admin
    if (admin.userId !== watcher.userId || trainedOn !== null || trainingSentOn === null) return []
    const late = today > addDays(trainingSentOn, watcher.trainingDays)
    return [
        {
            key: `training-${id}`,
            tone: late ? 'warn' : 'info',
            icon: 'access',
            title: home.trainingItem,
            detail: home.trainingDetail(showDay(trainingSentOn)),
            action: home.actions.access,
            to: addressOf('access'),
            rank: RANK.training,
        },
    ]
}

export function isReviewDue(
    { reviewedOn, createdOn }: DelegatedAdmin,
    reviewDays: number,
    today: CalendarDate
): boolean {
    const last = reviewedOn ?? createdOn
    return last === null || today >= addDays(last, reviewDays - REVIEW_AHEAD_DAYS)
}

function whoOf({ name, login }: DelegatedAdmin): string {
    return name === '' ? login : name
}
