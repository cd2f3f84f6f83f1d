import { type Instance } from '../instance'
import { fromGlide, toGlideIn } from '../time/format'

/** A stored date-time on the wall clock of the signed-in user, to the minute. */
export function displayTime(instance: Instance, glideDateTime: string | null): string {
    return glideDateTime ? momentText(instance, fromGlide(glideDateTime)) : ''
}

/** A point in time on the wall clock of the signed-in user, to the minute. */
export function momentText(instance: Instance, ms: number): string {
    return toGlideIn(ms, instance.session.timeZone).slice(0, 16)
}
