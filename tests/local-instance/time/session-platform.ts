/** The least of a platform that the date classes ask for: a clock, a session and properties. */
import { InstanceClock } from '../../../src/local-instance/clock'
import { type Platform } from '../../../src/local-instance/platform'
import { fromGlide } from '../../../src/local-instance/time/format'

export function sessionPlatform(now: string, zone: string, properties: Record<string, string> = {}): Platform {
    const clock = new InstanceClock(fromGlide(now))
    const session = { timeZone: zone }
    const property = (name: string, fallback = '') => properties[name] ?? fallback
    return { clock, session, property } as unknown as Platform
}
