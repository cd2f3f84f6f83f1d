/**
 * GlideDuration: a span of time, stored as the date-time that far behind 1970-01-01 00:00:00
 * (GlideDuration - Scoped of the API reference).
 */
import { type Platform } from '../platform'
import { DAY_MS } from '../time/calendar'
import { durationDisplay, durationValue, parseDuration } from '../time/duration-text'
import { durationFromGlide, durationToGlide } from '../time/format'
import { MS, oncePerInstance } from '../time/glide-value'
import { formatPattern } from '../time/pattern'
import { localOf } from '../time/zones'
import { refusing } from './refusing'

/** The class GlideDuration of one instance. */
export const createGlideDuration = oncePerInstance((_platform: Platform) => {
    class GlideDuration {
        [MS]: number

        /** @param length another duration, milliseconds, or `d HH:mm:ss` */
        constructor(length?: GlideDuration | number | string) {
            if (length instanceof GlideDuration) this[MS] = length[MS]
            else if (length === undefined || length === null || length === '') this[MS] = 0
            else this[MS] = typeof length === 'number' ? length : fromText(String(length))
        }

        add(other: GlideDuration): GlideDuration {
            return new GlideDuration(this[MS] + other[MS])
        }

        subtract(other: GlideDuration): GlideDuration {
            return new GlideDuration(this[MS] - other[MS])
        }

        getByFormat(format: string): string {
            return formatPattern(localOf(this[MS]), format)
        }

        getDayPart(): number {
            return Math.trunc(this[MS] / DAY_MS)
        }

        getRoundedDayPart(): number {
            return Math.round(this[MS] / DAY_MS)
        }

        getDisplayValue(): string {
            return durationDisplay(this[MS])
        }

        getDurationValue(): string {
            return durationValue(this[MS])
        }

        getValue(): string {
            return durationToGlide(this[MS])
        }

        setDisplayValue(asDisplayed: string): void {
            this[MS] = parseDuration(String(asDisplayed))
        }

        /** @param value a date-time counted from 1970, another duration, or milliseconds */
        setValue(value: unknown): void {
            if (value instanceof GlideDuration) this[MS] = value[MS]
            else this[MS] = typeof value === 'number' ? value : durationFromGlide(String(value))
        }

        toString(): string {
            return this.getValue()
        }
    }

    refusing(GlideDuration, 'GlideDuration')
    return GlideDuration
})

export type GlideDuration = InstanceType<ReturnType<typeof createGlideDuration>>

/** Both spellings occur: what people write, and what a field's value holds. */
function fromText(text: string): number {
    return /^\d{4}-/.test(text) ? durationFromGlide(text) : parseDuration(text)
}
