/**
 * GlideDateTime: an instant, told in UTC or on the clock of the running session's user
 * (GlideDateTime - Scoped of the API reference, platform-spec 3.16).
 */
import { UnsupportedError } from '../errors'
import { type Platform } from '../platform'
import { addDays, addMonths, daysInMonth, SECOND_MS, weekdayOf, weekOfYear } from '../time/calendar'
import { readDateTime } from '../time/date-time-input'
import { toGlide, toGlideIn } from '../time/format'
import { isDate, MS, oncePerInstance, userFormat } from '../time/glide-value'
import { dateInLanguage, parseShortDate } from '../time/locale'
import { formatPattern, parsePattern } from '../time/pattern'
import { localToUtc, offsetAt, standardOffsetAt, UTC, utcToLocal, type LocalTime } from '../time/zones'
import { dateOf, type GlideDate } from './glide-date'
import { createGlideDuration, type GlideDuration } from './glide-duration'
import { createGlideTime, type GlideTime } from './glide-time'
import { refusing } from './refusing'

const CLOCK = 'HH:mm:ss'
/** The class GlideDateTime of one instance. */
export const createGlideDateTime = oncePerInstance((platform: Platform) => {
    class GlideDateTime {
        [MS]: number
        #set = true
        #error = ''

        /** @param start another date-time, a Date, or a text in UTC; the present moment when absent. */
        constructor(start?: GlideDateTime | Date | string | number, isDisplayValue = false) {
            this[MS] = platform.clock.now()
            if (start === undefined) return
            if (isDisplayValue) this.setDisplayValue(String(start))
            else this.setValue(start)
        }

        add(amount: GlideTime | GlideDuration | number): void {
            this[MS] += lengthOf(amount)
        }

        addDaysLocalTime(amount: number): void {
            this.#change(zone(), (local) => addDays(local, Number(amount)))
        }

        addDaysUTC(amount: number): void {
            this.#change(UTC, (local) => addDays(local, Number(amount)))
        }

        addMonthsLocalTime(amount: number): void {
            this.#change(zone(), (local) => addMonths(local, Number(amount)))
        }

        addMonthsUTC(amount: number): void {
            this.#change(UTC, (local) => addMonths(local, Number(amount)))
        }

        addSeconds(amount: number): void {
            this[MS] += Number(amount) * SECOND_MS
        }

        addWeeksLocalTime(amount: number): void {
            this.addDaysLocalTime(Number(amount) * 7)
        }

        addWeeksUTC(amount: number): void {
            this.addDaysUTC(Number(amount) * 7)
        }

        addYearsLocalTime(amount: number): void {
            this.addMonthsLocalTime(Number(amount) * 12)
        }

        addYearsUTC(amount: number): void {
            this.addMonthsUTC(Number(amount) * 12)
        }

        after(other: GlideDateTime): boolean {
            return this[MS] > other[MS]
        }

        before(other: GlideDateTime): boolean {
            return this[MS] < other[MS]
        }

        compareTo(other: GlideDateTime | string): number {
            return Math.sign(this[MS] - new GlideDateTime(other)[MS])
        }

        equals(other: GlideDateTime | string): boolean {
            return this.compareTo(other) === 0
        }

        onOrAfter(other: GlideDateTime): boolean {
            return this[MS] >= other[MS]
        }

        onOrBefore(other: GlideDateTime): boolean {
            return this[MS] <= other[MS]
        }

        getDSTOffset(): number {
            return offsetAt(this[MS], zone()) - standardOffsetAt(this[MS], zone())
        }

        isDST(): boolean {
            return this.getDSTOffset() !== 0
        }

        getTZOffset(): number {
            return offsetAt(this[MS], zone())
        }

        getDate(): GlideDate {
            return dateOf(platform, this[MS], UTC)
        }

        getLocalDate(): GlideDate {
            return dateOf(platform, this[MS], zone())
        }

        getTime(): GlideTime {
            return timeOf(utcToLocal(this[MS], UTC))
        }

        getLocalTime(): GlideTime {
            return timeOf(utcToLocal(this[MS], zone()))
        }

        getDayOfMonthLocalTime(): number {
            return utcToLocal(this[MS], zone()).day
        }

        getDayOfMonthUTC(): number {
            return utcToLocal(this[MS], UTC).day
        }

        getDayOfWeekLocalTime(): number {
            return weekdayOf(utcToLocal(this[MS], zone()))
        }

        getDayOfWeekUTC(): number {
            return weekdayOf(utcToLocal(this[MS], UTC))
        }

        getDaysInMonthLocalTime(): number {
            return lengthOfMonth(utcToLocal(this[MS], zone()))
        }

        getDaysInMonthUTC(): number {
            return lengthOfMonth(utcToLocal(this[MS], UTC))
        }

        getMonthLocalTime(): number {
            return utcToLocal(this[MS], zone()).month
        }

        getMonthUTC(): number {
            return utcToLocal(this[MS], UTC).month
        }

        getWeekOfYearLocalTime(): number {
            return weekOfYear(utcToLocal(this[MS], zone()))
        }

        getWeekOfYearUTC(): number {
            return weekOfYear(utcToLocal(this[MS], UTC))
        }

        getYearLocalTime(): number {
            return utcToLocal(this[MS], zone()).year
        }

        getYearUTC(): number {
            return utcToLocal(this[MS], UTC).year
        }

        getDisplayValue(): string {
            return this.#set ? formatPattern(utcToLocal(this[MS], zone()), displayFormat()) : ''
        }

        getDisplayValueInternal(): string {
            return this.#set ? toGlideIn(this[MS], zone()) : ''
        }

        getDisplayValueLang(style: string, language = userFormat(platform).language): string {
            const local = utcToLocal(this[MS], zone())
            return `${dateInLanguage(local, style, language)} ${formatPattern(local, CLOCK)}`
        }

        getErrorMsg(): string {
            return this.#error
        }

        getInternalFormattedLocalTime(): string {
            return formatPattern(utcToLocal(this[MS], zone()), CLOCK)
        }

        getUserFormattedLocalTime(): string {
            return formatPattern(utcToLocal(this[MS], zone()), userFormat(platform).time)
        }

        getNumericValue(): number {
            return this[MS]
        }

        getValue(): string {
            return this.#set ? toGlide(this[MS]) : ''
        }

        toString(): string {
            return this.getValue()
        }

        hasDate(): boolean {
            return this.#set
        }

        isValid(): boolean {
            return this.#set && this.#error === ''
        }

        setDayOfMonthLocalTime(day: number): void {
            this.#change(zone(), (local) => withDay(local, Number(day)))
        }

        setDayOfMonthUTC(day: number): void {
            this.#change(UTC, (local) => withDay(local, Number(day)))
        }

        setMonthLocalTime(month: number): void {
            this.#change(zone(), (local) => addMonths(local, Number(month) - local.month))
        }

        setMonthUTC(month: number): void {
            this.#change(UTC, (local) => addMonths(local, Number(month) - local.month))
        }

        setYearLocalTime(year: number): void {
            this.#change(zone(), (local) => addMonths(local, (Number(year) - local.year) * 12))
        }

        setYearUTC(year: number): void {
            this.#change(UTC, (local) => addMonths(local, (Number(year) - local.year) * 12))
        }

        /** With a format a text that does not follow it throws; without one it is only reported by `getErrorMsg`. */
        setDisplayValue(asDisplayed: string, format?: string): void {
            const text = String(asDisplayed)
            const read = format
                ? parsePattern(text, format)
                : (parsePattern(text, displayFormat()) ?? readDateTime(text))
            if (read) this.#become(localToUtc(read, zone()))
            else this.#refuse(`Could not parse DateTime: ${text}`, format !== undefined)
        }

        setDisplayValueInternal(value: string): void {
            const read = readDateTime(String(value))
            if (read) this.#become(localToUtc(read, zone()))
            else this.#refuse(`Could not parse DateTime: ${value}`, false)
        }

        setDisplayValueLang(asDisplayed: string, style: string, language = userFormat(platform).language): void {
            const [, date = '', time = ''] = /^(.*?)(?: (\d{1,2}:\d{2}:\d{2}))?$/.exec(String(asDisplayed).trim()) ?? []
            const day = parseShortDate(date, style, language)
            const clock = time ? parsePattern(time, CLOCK) : null
            if (!day) return this.#refuse(`Could not parse DateTime: ${asDisplayed}`, false)
            const { hour, minute, second } = clock ?? day
            this.#become(localToUtc({ ...day, hour, minute, second }, zone()))
        }

        setGlideDateTime(other: GlideDateTime): void {
            this.setValue(other)
        }

        /** @param value a text in UTC, another date-time, a Date, or milliseconds; an empty text leaves no date. */
        setValue(value: unknown): void {
            if (value instanceof GlideDateTime) {
                this[MS] = value[MS]
                this.#set = value.#set
                this.#error = value.#error
            } else if (isDate(value)) this.#become(value.getTime())
            else if (typeof value === 'number') this.#become(value)
            else this.#setText(value === null || value === undefined ? '' : String(value))
        }

        setValueUTC(text: string, format: string): void {
            const read = parsePattern(String(text), format)
            if (read) this.#become(localToUtc(read, UTC))
            else this.#refuse(`Could not parse DateTime: ${text}`, true)
        }

        subtract(amount: GlideTime | GlideDuration | number): void {
            this[MS] -= lengthOf(amount)
        }

        static subtract(start: GlideDateTime, end: GlideDateTime): GlideDuration {
            return new (createGlideDuration(platform))(end[MS] - start[MS])
        }

        static excludeZFromFormat(_format: string): string {
            throw new UnsupportedError('GlideDateTime.excludeZFromFormat')
        }

        #setText(text: string): void {
            const read = readDateTime(text)
            if (read) return this.#become(localToUtc(read, UTC))
            this.#set = false
            this[MS] = 0
            this.#error = text === '' ? '' : `Invalid date time: '${text}', ignored`
        }

        #become(ms: number): void {
            this[MS] = ms
            this.#set = true
            this.#error = ''
        }

        #refuse(message: string, throws: boolean): void {
            this.#error = message
            if (throws) throw new Error(message)
        }

        #change(inZone: string, edit: (local: LocalTime) => LocalTime): void {
            const fraction = ((this[MS] % SECOND_MS) + SECOND_MS) % SECOND_MS
            this[MS] = localToUtc(edit(utcToLocal(this[MS], inZone)), inZone) + fraction
        }
    }

    const zone = () => userFormat(platform).zone
    const displayFormat = () => `${userFormat(platform).date} ${userFormat(platform).time}`

    /** A time of day counts from its midnight, a duration as a whole. */
    function lengthOf(amount: GlideTime | GlideDuration | number): number {
        if (typeof amount === 'number') return amount
        if (amount instanceof createGlideTime(platform)) return Date.parse(`1970-01-01T${amount.getValue()}Z`)
        return amount[MS]
    }

    function timeOf(local: LocalTime): GlideTime {
        const { hour, minute, second } = local
        return new (createGlideTime(platform))(((hour * 60 + minute) * 60 + second) * SECOND_MS)
    }

    refusing(GlideDateTime, 'GlideDateTime')
    return GlideDateTime
})

export type GlideDateTime = InstanceType<ReturnType<typeof createGlideDateTime>>

function lengthOfMonth(local: LocalTime): number {
    return daysInMonth(local.year, local.month)
}

function withDay(local: LocalTime, day: number): LocalTime {
    return { ...local, day: Math.min(day, lengthOfMonth(local)) }
}
