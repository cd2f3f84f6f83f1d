/**
 * GlideDate: a day without a time, kept as an instant whose UTC day it is (GlideDate - Scoped of the API reference).
 */
import { type Platform } from '../platform'
import { DAY_MS } from '../time/calendar'
import { fromGlide, toGlide, toGlideIn } from '../time/format'
import { isDate, MS, oncePerInstance, userFormat } from '../time/glide-value'
import { dateInLanguage, parseShortDate } from '../time/locale'
import { formatPattern, parsePattern } from '../time/pattern'
import { localOf, utcOf, utcToLocal } from '../time/zones'
import { createGlideDuration, type GlideDuration } from './glide-duration'
import { refusal, refusing } from './refusing'

/** The class GlideDate of one instance. */
export const createGlideDate = oncePerInstance((platform: Platform) => {
    class GlideDate {
        [MS]: number

        /** @param start another date, a Date or `yyyy-MM-dd`; the present moment when absent. */
        constructor(start?: GlideDate | Date | string, isDisplayValue = false) {
            this[MS] = platform.clock.now()
            if (start === undefined) return
            if (isDisplayValue) this.setDisplayValue(String(start))
            else this.setValue(start)
        }

        getByFormat(format: string): string {
            return formatPattern(localOf(this[MS]), format)
        }

        getDayOfMonthNoTZ(): number {
            return localOf(this[MS]).day
        }

        getMonthNoTZ(): number {
            return localOf(this[MS]).month
        }

        getYearNoTZ(): number {
            return localOf(this[MS]).year
        }

        getDisplayValue(): string {
            return formatPattern(localOf(this[MS]), userFormat(platform).date)
        }

        getDisplayValueInternal(): string {
            return toGlideIn(this[MS], userFormat(platform).zone).slice(0, 10)
        }

        getDisplayValueLang(style: string, language = userFormat(platform).language): string {
            return dateInLanguage(localOf(this[MS]), style, language)
        }

        getValue(): string {
            return toGlide(this[MS]).slice(0, 10)
        }

        setDisplayValue(asDisplayed: string): void {
            const read = parsePattern(String(asDisplayed), userFormat(platform).date)
            if (!read) throw new RangeError(`Not a date: '${asDisplayed}'`)
            this[MS] = utcOf(read)
        }

        setDisplayValueLang(asDisplayed: string, style: string, language = userFormat(platform).language): void {
            const read = parseShortDate(asDisplayed, style, language)
            if (!read) throw new RangeError(`Not a date: '${asDisplayed}'`)
            this[MS] = utcOf(read)
        }

        setValue(value: unknown): void {
            if (value instanceof GlideDate) this[MS] = value[MS]
            else if (isDate(value)) this[MS] = value.getTime()
            else this[MS] = typeof value === 'number' ? value : fromGlide(String(value))
        }

        toString(): string {
            return this.getValue()
        }

        static parseDate = refusal('GlideDate.parseDate')

        /** Whole days from the first date to the second. */
        static subtract(start: GlideDate, end: GlideDate): GlideDuration {
            return new (createGlideDuration(platform))(midnight(end) - midnight(start))
        }
    }

    function midnight(date: GlideDate): number {
        return Math.floor(date[MS] / DAY_MS) * DAY_MS
    }

    refusing(GlideDate, 'GlideDate')
    return GlideDate
})

export type GlideDate = InstanceType<ReturnType<typeof createGlideDate>>

/** A date object for the day that the clock of a zone shows at this instant. */
export function dateOf(platform: Platform, ms: number, zone: string): GlideDate {
    const date = new (createGlideDate(platform))()
    date[MS] = utcOf({ ...utcToLocal(ms, zone), hour: 0, minute: 0, second: 0 })
    return date
}
