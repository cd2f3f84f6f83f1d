import { createGlideDate } from '../../../src/local-instance/glide/glide-date'
import { createGlideDateTime } from '../../../src/local-instance/glide/glide-date-time'
import { createGlideDuration } from '../../../src/local-instance/glide/glide-duration'
import { sessionPlatform } from './session-platform'

const platform = sessionPlatform('2026-03-07 20:00:00', 'US/Pacific')
const GlideDateTime = createGlideDateTime(platform)

describe('GlideDateTime', () => {
    it('keeps the local time of day when it adds local days over the change of clocks', () => {
        const local = new GlideDateTime('2026-03-07 20:00:00')
        local.addDaysLocalTime(1)
        const utc = new GlideDateTime('2026-03-07 20:00:00')
        utc.addDaysUTC(1)
        expect([local.getValue(), utc.getValue()]).toEqual(['2026-03-08 19:00:00', '2026-03-08 20:00:00'])
    })

    it('ends on the last day of a shorter month', () => {
        const date = new GlideDateTime('2026-01-31 12:00:00')
        date.addMonthsUTC(1)
        expect(date.getValue()).toBe('2026-02-28 12:00:00')
    })

    it('does not go beyond the end of the month with a day', () => {
        const date = new GlideDateTime('2026-02-10 12:00:00')
        date.setDayOfMonthUTC(31)
        expect(date.getValue()).toBe('2026-02-28 12:00:00')
    })

    it('takes the documented formats by trying them in order', () => {
        expect(new GlideDateTime('02/03/2026 04:05:06').getValue()).toBe('2026-02-03 04:05:06')
        expect(new GlideDateTime('23/03/2026').getValue()).toBe('2026-03-23 00:00:00')
        expect(new GlideDateTime('23.03.2026 04:05:06').getValue()).toBe('2026-03-23 04:05:06')
        expect(new GlideDateTime('2026-03-23').getValue()).toBe('2026-03-23 00:00:00')
    })

    it('does not take the ISO format with T and Z', () => {
        expect(new GlideDateTime('2026-03-23T04:05:06.000Z').isValid()).toBe(false)
    })

    it('has no date when it is made of an empty field', () => {
        const date = new GlideDateTime('')
        expect([date.hasDate(), date.getValue(), date.getDisplayValue(), date.getErrorMsg()]).toEqual([
            false,
            '',
            '',
            '',
        ])
    })

    it('throws, and says why, when a text does not follow the given format', () => {
        const date = new GlideDateTime()
        expect(() => date.setValueUTC('2026-01-01', 'dd-MM-yyyy')).toThrow('Could not parse DateTime: 2026-01-01')
        expect(date.getErrorMsg()).toBe('Could not parse DateTime: 2026-01-01')
    })

    it('keeps milliseconds when it moves by the calendar', () => {
        const date = new GlideDateTime(1_700_000_000_123)
        date.addDaysLocalTime(1)
        expect(date.getNumericValue() % 1000).toBe(123)
    })

    it('adds the whole of a duration', () => {
        const date = new GlideDateTime('2026-01-01 00:00:00')
        date.add(new (createGlideDuration(platform))('2 01:00:00'))
        expect(date.getValue()).toBe('2026-01-03 01:00:00')
    })

    it('follows the date and time format of the instance', () => {
        const formats = { 'glide.sys.date_format': 'MM/dd/yyyy', 'glide.sys.time_format': 'hh:mm:ss a' }
        const Formatted = createGlideDateTime(sessionPlatform('2026-03-07 20:00:00', 'US/Pacific', formats))
        const date = new Formatted('2026-03-07 21:15:00')
        expect(date.getDisplayValue()).toBe('03/07/2026 01:15:00 PM')
        date.setDisplayValue('07/04/2026 09:00:00 AM')
        expect(date.getValue()).toBe('2026-07-04 16:00:00')
    })

    it('is one class per instance, so that instanceof holds everywhere', () => {
        expect(createGlideDateTime(platform)).toBe(GlideDateTime)
        expect(new GlideDateTime().getLocalDate()).toBeInstanceOf(createGlideDate(platform))
        expect(createGlideDateTime(sessionPlatform('2026-03-07 20:00:00', 'UTC'))).not.toBe(GlideDateTime)
    })

    it('tells the local day from the UTC day', () => {
        const night = new GlideDateTime('2026-03-08 05:00:00')
        expect([String(night.getDate()), String(night.getLocalDate())]).toEqual(['2026-03-08', '2026-03-07'])
    })
})
