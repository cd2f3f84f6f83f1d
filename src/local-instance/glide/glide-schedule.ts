/** GlideSchedule: open time of a `cmn_schedule` for scripts (GlideSchedule - Scoped of the API reference). */
import { createSchedules } from '../engines/schedule/schedules'
import { type Schedule } from '../engines/schedule/schedule'
import { UnsupportedError } from '../errors'
import { type Platform, type SysId } from '../platform'
import { MS, oncePerInstance, userFormat } from '../time/glide-value'
import { createGlideDateTime, type GlideDateTime } from './glide-date-time'
import { createGlideDuration, type GlideDuration } from './glide-duration'
import { refusing } from './refusing'

const NEVER = -1
/** The class GlideSchedule of one instance. */
export const createGlideSchedule = oncePerInstance((platform: Platform) => {
    class GlideSchedule {
        #id: SysId = ''
        #zone = ''
        #zoneWins = false

        /** @param zone for a schedule that has no zone of its own; the session's when absent. */
        constructor(sysId?: string, zone?: string | boolean) {
            if (typeof zone === 'boolean') throw new UnsupportedError('GlideSchedule with adjustForLastSecondOfDay')
            if (sysId) this.load(sysId, zone)
        }

        load(sysId: string, zone?: string | null, excludeSpanId?: string): void {
            if (excludeSpanId) throw new UnsupportedError('GlideSchedule.load with an excluded span')
            this.#id = String(sysId)
            this.#zone = zone ?? ''
            this.#zoneWins = false
        }

        setTimeZone(zone: string): void {
            this.#zone = zone
            this.#zoneWins = true
        }

        getID(): string {
            return this.#id
        }

        getName(): string {
            return this.#schedule()?.name ?? ''
        }

        getTimeZone(): string {
            return this.#schedule()?.zone ?? this.#ownZone()
        }

        isValid(): boolean {
            return this.#schedule()?.isValid ?? false
        }

        /** Open time behind the start; a schedule that was never loaded is always open. */
        add(startDate: GlideDateTime, offset: GlideDuration, zone?: string): GlideDateTime {
            const schedule = this.#schedule(zone)
            const end = schedule ? schedule.add(startDate[MS], offset[MS]) : startDate[MS] + offset[MS]
            return new (createGlideDateTime(platform))(end)
        }

        duration(startDate: GlideDateTime, endDate: GlideDateTime, zone?: string): GlideDuration {
            const schedule = this.#schedule(zone)
            const length = schedule
                ? schedule.duration(startDate[MS], endDate[MS])
                : Math.max(0, endDate[MS] - startDate[MS])
            return new (createGlideDuration(platform))(length)
        }

        isInSchedule(time: GlideDateTime, zone?: string): boolean {
            return this.#schedule(zone)?.contains(time[MS]) ?? false
        }

        /** Milliseconds until open time begins, -1 when it never does; 0 within it, where the answer has no meaning. */
        whenNext(time?: GlideDateTime, zone?: string): number {
            const from = time ? time[MS] : platform.clock.now()
            const next = this.#schedule(zone)?.nextOpen(from) ?? null
            return next === null ? NEVER : next - from
        }

        #schedule(zone?: string): Schedule | null {
            if (!this.#id) return null
            return createSchedules(platform).get(this.#id, zone || this.#ownZone(), this.#zoneWins)
        }

        #ownZone(): string {
            return this.#zone || userFormat(platform).zone
        }
    }

    refusing(GlideSchedule, 'GlideSchedule')
    return GlideSchedule
})

export type GlideSchedule = InstanceType<ReturnType<typeof createGlideSchedule>>
