import { type Platform, type SysId } from '../../platform'
import { createSchedules } from '../schedule/schedules'
import { StepError } from './signals'

/** The instant a duration (in milliseconds) after another; on a schedule only its open time counts. */
export function dueAfter(platform: Platform, from: number, duration: number, schedule: SysId = ''): number {
    if (!schedule) return from + duration
    const zone = platform.property('glide.sys.default.tz', platform.session.timeZone)
    const open = createSchedules(platform).get(schedule, zone)
    if (!open?.isValid) throw new StepError(`The schedule ${schedule} does not exist or has no entry`)
    return open.add(from, duration)
}
