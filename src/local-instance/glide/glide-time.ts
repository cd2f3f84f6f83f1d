/**
 * GlideTime: a time of day, kept as an instant whose UTC clock shows the stored value. A time that was set lies on
 * 1970-01-01 (GlideTime - Scoped of the API reference).
 */
import { type Platform } from '../platform'
import { DAY_MS } from '../time/calendar'
import { MS, oncePerInstance, userFormat } from '../time/glide-value'
import { formatPattern, parsePattern } from '../time/pattern'
import { localOf, localToUtc, utcOf, utcToLocal, type LocalTime } from '../time/zones'
import { createGlideDuration, type GlideDuration } from './glide-duration'
import { refusing } from './refusing'

const INTERNAL = 'HH:mm:ss'
/** The class GlideTime of one instance. */
export const createGlideTime = oncePerInstance((platform: Platform) => {
    class GlideTime {
        [MS]: number

        /** @param start another time, or milliseconds after midnight UTC; the present time when absent. */
        constructor(start?: GlideTime | number) {
            if (start instanceof GlideTime) this[MS] = start[MS]
            else this[MS] = start === undefined ? platform.clock.now() : Number(start)
        }

        getByFormat(format: string): string {
            return formatPattern(localOf(this[MS]), format)
        }

        getDisplayValue(): string {
            return formatPattern(local(this), userFormat(platform).time)
        }

        getDisplayValueInternal(): string {
            return formatPattern(local(this), INTERNAL)
        }

        getHourLocalTime(): number {
            return local(this).hour % 12
        }

        getHourOfDayLocalTime(): number {
            return local(this).hour
        }

        getHourOfDayUTC(): number {
            return localOf(this[MS]).hour
        }

        getHourUTC(): number {
            return localOf(this[MS]).hour % 12
        }

        getMinutesLocalTime(): number {
            return local(this).minute
        }

        getMinutesUTC(): number {
            return localOf(this[MS]).minute
        }

        getSeconds(): number {
            return localOf(this[MS]).second
        }

        getValue(): string {
            return formatPattern(localOf(this[MS]), INTERNAL)
        }

        setDisplayValue(time: string): void {
            this[MS] = localToUtc(parse(String(time), userFormat(platform).time), userFormat(platform).zone)
        }

        /** @param value `HH:mm:ss` in UTC, another time, or milliseconds after midnight UTC */
        setValue(value: unknown): void {
            if (value instanceof GlideTime) this[MS] = value[MS]
            else this[MS] = typeof value === 'number' ? value : utcOf(parse(String(value), INTERNAL))
        }

        toString(): string {
            return this.getValue()
        }

        /** What has to pass from the first time of day to the second. */
        static subtract(start: GlideTime, end: GlideTime): GlideDuration {
            return new (createGlideDuration(platform))(timeOfDay(end) - timeOfDay(start))
        }
    }

    function local(time: GlideTime): LocalTime {
        return utcToLocal(time[MS], userFormat(platform).zone)
    }

    function timeOfDay(time: GlideTime): number {
        return ((time[MS] % DAY_MS) + DAY_MS) % DAY_MS
    }

    refusing(GlideTime, 'GlideTime')
    return GlideTime
})

export type GlideTime = InstanceType<ReturnType<typeof createGlideTime>>

function parse(text: string, format: string): LocalTime {
    const read = parsePattern(text, format) ?? parsePattern(text, INTERNAL) ?? parsePattern(text, 'HH:mm')
    if (!read) throw new RangeError(`Not a time of day: '${text}'`)
    return read
}
