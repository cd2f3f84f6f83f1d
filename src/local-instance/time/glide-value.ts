/** What the date classes of scripts share: the instant behind them, the user's formats, and one class per instance. */
import { type Platform } from '../platform'
import { UTC } from './zones'

/** Key of the milliseconds a date object stands for; a symbol, so that scripts see only documented members. */
export const MS: unique symbol = Symbol('milliseconds')

/** Answers the same class for the same instance, so that `instanceof` holds across application scopes. */
export function oncePerInstance<Made extends object>(make: (platform: Platform) => Made): (platform: Platform) => Made {
    const made = new WeakMap<Platform, Made>()
    return (platform) => {
        const known = made.get(platform)
        if (known) return known
        const fresh = make(platform)
        made.set(platform, fresh)
        return fresh
    }
}

/** How the user of the running session sees dates. Formats are those of the instance; users have none of their own. */
export interface UserFormat {
    readonly zone: string
    readonly date: string
    readonly time: string
    readonly language: string
}

export function userFormat(platform: Platform): UserFormat {
    return {
        zone: platform.session.timeZone || systemZone(platform),
        date: platform.property('glide.sys.date_format', 'yyyy-MM-dd'),
        time: platform.property('glide.sys.time_format', 'HH:mm:ss'),
        language: platform.property('glide.sys.language', 'en'),
    }
}

/** The instance's own time zone (`glide.sys.default.tz`). */
export function systemZone(platform: Platform): string {
    return platform.property('glide.sys.default.tz', UTC) || UTC
}

/** Whether a value is a Date of this or of a script's own context. */
export function isDate(value: unknown): value is Date {
    return Object.prototype.toString.call(value) === '[object Date]'
}
