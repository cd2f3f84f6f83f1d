import { ADMIN_STATUS } from '../../server/core/states'
import { type CalendarDate, daysBetween } from '../../server/core/time/calendar'
import { type Access, type DelegatedAdmin, type Domain } from '../services/access'

/** A department with who may issue for it. */
export interface Department {
    readonly id: string
    readonly name: string
    readonly admins: readonly DelegatedAdmin[]
    readonly domains: readonly Domain[]
    readonly coverage: Coverage
}

/** A2: two or three people, or a shared account; one person alone is a single point of failure. */
export type Coverage = 'covered' | 'single' | 'none'

export function coverageOf(admins: readonly DelegatedAdmin[]): Coverage {
    const active = admins.filter(({ status }) => status === ADMIN_STATUS.active)
    if (active.length === 0) return 'none'
    return active.length > 1 || active.some(({ shared }) => shared) ? 'covered' : 'single'
}

export function departmentsOf({ admins, domains }: Access): readonly Department[] {
    const names = new Map<string, string>()
    for (const { organization } of [...admins, ...domains])
        if (organization) names.set(organization.id, organization.name)
    return [...names]
        .map(([id, name]) => {
            const own = admins.filter(({ organization }) => organization?.id === id)
            return {
                id,
                name,
                admins: own,
                domains: domains.filter(({ organization }) => organization?.id === id),
                coverage: coverageOf(own),
            }
        })
        .sort((one, other) => one.name.localeCompare(other.name))
}

/** How near a date is on which something runs out. */
export type Nearness = 'past' | 'soon' | 'fine' | 'unknown'

const SOON_DAYS = 14

export function nearnessOf(date: CalendarDate | null, today: CalendarDate): Nearness {
    if (date === null) return 'unknown'
    const days = daysBetween(today, date)
    if (days < 0) return 'past'
    return days <= SOON_DAYS ? 'soon' : 'fine'
}
