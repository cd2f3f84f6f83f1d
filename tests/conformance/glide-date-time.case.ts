/** GlideDateTime - Scoped: one case for every method the page shows with an output. */
import { casesOf } from './conformance-case'

const at = (text: string) => `const gdt = new GlideDateTime('${text}');`
const AUGUST = at('2011-08-31 08:00:00')

/**
 * Left out: getDaysInMonthLocalTime, whose example gives December 30 days. `2` stands where the page prints `02` for a
 * number, and the UTC text where it prints the text that went in (setDisplayValue with a format).
 */
export const glideDateTimeCases = casesOf('api-reference/server-api-reference/c_GlideDateTimeScoped.md', [
    [
        'without a value is now',
        'return String(new GlideDateTime())',
        '2022-08-08 16:51:44',
        { now: '2022-08-08 16:51:44' },
    ],
    ['of a text', `${at('2023-01-01 12:00:00')} return String(gdt)`, '2023-01-01 12:00:00'],
    ['of another', `${at('2025-01-28 12:00:00')} return String(new GlideDateTime(gdt))`, '2025-01-28 12:00:00'],
    [
        'add a GlideTime',
        `${AUGUST} const time = new GlideTime(); time.setValue('00:00:20'); gdt.add(time); return gdt.getTime().getByFormat('hh:mm:ss')`,
        '08:00:20',
    ],
    ['add milliseconds', `${AUGUST} gdt.add(10); return gdt.getNumericValue()`, 1314777600010],
    ['addDaysLocalTime', `${AUGUST} gdt.addDaysLocalTime(-1); return String(gdt.getLocalDate())`, '2011-08-30'],
    ['addDaysUTC', `${AUGUST} gdt.addDaysUTC(-1); return String(gdt.getDate())`, '2011-08-30'],
    ['addMonthsLocalTime', `${AUGUST} gdt.addMonthsLocalTime(2); return String(gdt.getDate())`, '2011-10-31'],
    ['addMonthsUTC', `${AUGUST} gdt.addMonthsUTC(2); return String(gdt.getDate())`, '2011-10-31'],
    ['addSeconds', `${at('2011-12-07 08:00:00')} gdt.addSeconds(1000); return gdt.getValue()`, '2011-12-07 08:16:40'],
    ['addWeeksLocalTime', `${AUGUST} gdt.addWeeksLocalTime(-1); return String(gdt.getDate())`, '2011-08-24'],
    ['addWeeksUTC', `${AUGUST} gdt.addWeeksUTC(-1); return String(gdt.getDate())`, '2011-08-24'],
    [
        'addYearsLocalTime',
        `${at('2010-08-31 08:00:00')} gdt.addYearsLocalTime(1); return String(gdt.getDate())`,
        '2011-08-31',
    ],
    ['addYearsUTC', `${at('2010-08-31 08:00:00')} gdt.addYearsUTC(1); return String(gdt.getDate())`, '2011-08-31'],
    ['after', `${at('2016-05-09 10:11:12')} return gdt.after(new GlideDateTime('2017-06-12 15:11:12'))`, false],
    ['before', `${at('2016-05-09 10:11:12')} return gdt.before(new GlideDateTime('2017-06-12 15:11:12'))`, true],
    ['onOrAfter', `${at('2016-05-09 10:11:12')} return gdt.onOrAfter(new GlideDateTime('2017-06-12 15:11:12'))`, false],
    [
        'onOrBefore',
        `${at('2016-05-09 10:11:12')} return gdt.onOrBefore(new GlideDateTime('2017-06-12 15:11:12'))`,
        true,
    ],
    [
        'compareTo',
        `${at('2011-08-01 12:00:00')} return ['2011-08-01 12:00:00', '2011-07-31 12:00:00', '2011-08-04 16:00:00'].map((text) => gdt.compareTo(new GlideDateTime(text))).join()`,
        '0,1,-1',
    ],
    ['equals a text', `${at('2011-08-31 00:00:00')} return gdt.equals('2011-09-30 00:12:01')`, false],
    ['getDate', `${AUGUST} return String(gdt.getDate())`, '2011-08-31'],
    ['getDayOfMonthLocalTime', `${at('2011-12-02 12:00:00')} return gdt.getDayOfMonthLocalTime()`, 2],
    ['getDayOfMonthUTC', `${at('2011-12-02 12:00:00')} return gdt.getDayOfMonthUTC()`, 2],
    ['getDayOfWeekLocalTime', `${at('2011-12-01 12:00:00')} return gdt.getDayOfWeekLocalTime()`, 4],
    ['getDayOfWeekUTC', `${at('2011-12-01 12:00:00')} return gdt.getDayOfWeekUTC()`, 4],
    ['getDaysInMonthUTC', `${at('2011-11-02 12:00:00')} return gdt.getDaysInMonthUTC()`, 30],
    ['getDisplayValue', `${AUGUST} return gdt.getDisplayValue()`, '2011-08-31 01:00:00'],
    ['getDisplayValueInternal', `${AUGUST} return gdt.getDisplayValueInternal()`, '2011-08-31 01:00:00'],
    [
        'getDisplayValueLang',
        `const gdt = new GlideDateTime(); return [['full', 'fr'], ['long', 'en-GB'], ['medium', 'de'], ['short', 'es-MX']].map(([style, language]) => gdt.getDisplayValueLang(style, language)).join(' | ')`,
        'mercredi 18 janvier 2023 06:49:02 | 18 January 2023 06:49:02 | 18.01.2023 06:49:02 | 18/01/23 06:49:02',
        { now: '2023-01-18 14:49:02' },
    ],
    ['getDSTOffset', `${at('2014-08-31 08:00:00')} return gdt.getDSTOffset()`, 3600000],
    [
        'getErrorMsg of a display value',
        `const gdt = new GlideDateTime(); gdt.setDisplayValue('2011-aa-01 00:00:00'); return gdt.getErrorMsg()`,
        'Could not parse DateTime: 2011-aa-01 00:00:00',
    ],
    [
        'getInternalFormattedLocalTime',
        `${at('2022-10-08 01:00:00')} return gdt.getInternalFormattedLocalTime()`,
        '18:00:00',
    ],
    ['getLocalDate', `${AUGUST} return String(gdt.getLocalDate())`, '2011-08-31'],
    ['getLocalTime', `${at('2014-08-31 08:00:00')} return gdt.getLocalTime().getByFormat('hh:mm:ss')`, '01:00:00'],
    ['getMonthLocalTime', `${at('2011-11-02 12:00:00')} return gdt.getMonthLocalTime()`, 11],
    ['getMonthUTC', `${at('2011-11-02 12:00:00')} return gdt.getMonthUTC()`, 11],
    ['getNumericValue', `${AUGUST} return gdt.getNumericValue()`, 1314777600000],
    ['getTime', `${at('2014-08-31 08:00:00')} return gdt.getTime().getByFormat('hh:mm:ss')`, '08:00:00'],
    ['getTZOffset', 'return new GlideDateTime().getTZOffset()', -25200000, { now: '2022-08-08 16:51:44' }],
    ['getValue', `${at('2014-08-31 08:00:00')} return gdt.getValue()`, '2014-08-31 08:00:00'],
    ['getWeekOfYearLocalTime', `${at('2011-12-01 12:00:00')} return gdt.getWeekOfYearLocalTime()`, 49],
    ['getWeekOfYearUTC', `${at('2011-12-01 12:00:00')} return gdt.getWeekOfYearUTC()`, 49],
    ['getWeekOfYearUTC of a week with 1 January', `${at('2015-12-27 12:00:00')} return gdt.getWeekOfYearUTC()`, 1],
    ['getYearLocalTime', `${at('2011-11-02 12:00:00')} return gdt.getYearLocalTime()`, 2011],
    ['getYearUTC', `${at('2011-11-02 12:00:00')} return gdt.getYearUTC()`, 2011],
    ['hasDate', `${AUGUST} return gdt.hasDate()`, true],
    ['isDST', `${at('2014-08-31 00:00:00')} return gdt.isDST()`, true],
    ['isValid', `${at('2011-aa-31 aa:00:00')} return gdt.isValid()`, false],
    [
        'getErrorMsg of a value',
        `${at('2011-aa-31 aa:00:00')} return gdt.getErrorMsg()`,
        "Invalid date time: '2011-aa-31 aa:00:00', ignored",
    ],
    [
        'setDayOfMonthLocalTime',
        `const gdt = new GlideDateTime(); gdt.setDayOfMonthLocalTime(9); return gdt.getDayOfMonthLocalTime()`,
        9,
    ],
    ['setDayOfMonthUTC', `const gdt = new GlideDateTime(); gdt.setDayOfMonthUTC(9); return gdt.getDayOfMonthUTC()`, 9],
    [
        'setDisplayValue',
        `${at('2014-02-02 12:00:00')} gdt.setDisplayValue('2014-01-01 12:00:00'); return gdt.getValue()`,
        '2014-01-01 20:00:00',
    ],
    [
        'setDisplayValue with a format',
        `${at('2011-02-02 12:00:00')} gdt.setDisplayValue('20-5-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss'); return gdt.getValue()`,
        '2011-05-20 19:00:00',
    ],
    [
        'setDisplayValueInternal',
        `${at('2014-02-02 12:00:00')} gdt.setDisplayValueInternal('2014-01-01 12:00:00'); return gdt.getValue()`,
        '2014-01-01 20:00:00',
    ],
    [
        'setDisplayValueLang',
        `const gdt = new GlideDateTime(); gdt.setDisplayValueLang('2/3/2023 17:27:56', 'short'); return gdt.getDisplayValue() + ' | ' + gdt.getDisplayValueLang('full')`,
        '2023-02-03 17:27:56 | Friday, February 3, 2023 17:27:56',
    ],
    [
        'setDisplayValueLang in French',
        `const gdt = new GlideDateTime(); gdt.setDisplayValueLang('2/3/2023 18:00:00', 'short', 'fr-FR'); return gdt.getDisplayValue()`,
        '2023-03-02 18:00:00',
    ],
    [
        'setGlideDateTime',
        `${at('2011-01-01 12:00:00')} gdt.setGlideDateTime(new GlideDateTime('2011-02-02 08:00:00')); return gdt.getValue()`,
        '2011-02-02 08:00:00',
    ],
    [
        'setMonthLocalTime',
        `const gdt = new GlideDateTime(); gdt.setMonthLocalTime(1); return gdt.getMonthLocalTime()`,
        1,
    ],
    ['setMonthUTC', `const gdt = new GlideDateTime(); gdt.setMonthUTC(1); return gdt.getMonthUTC()`, 1],
    [
        'setValue',
        `${at('2011-01-01 12:00:00')} gdt.setValue('2011-02-02 08:00:00'); return gdt.getValue()`,
        '2011-02-02 08:00:00',
    ],
    [
        'setValueUTC',
        `${at('2011-01-01 12:00:00')} gdt.setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss'); return gdt.getValue()`,
        '2011-02-15 08:00:00',
    ],
    [
        'setYearLocalTime',
        `const gdt = new GlideDateTime(); gdt.setYearLocalTime(2013); return gdt.getYearLocalTime()`,
        2013,
    ],
    ['setYearUTC', `const gdt = new GlideDateTime(); gdt.setYearUTC(2013); return gdt.getYearUTC()`, 2013],
    [
        'subtract a GlideTime',
        `${AUGUST} const time = new GlideTime(); time.setValue('00:00:20'); gdt.subtract(time); return gdt.getTime().getByFormat('hh:mm:ss')`,
        '07:59:40',
    ],
    [
        'subtract milliseconds',
        `${at('2011-12-07 08:00:00')} gdt.subtract(1000); return gdt.getValue()`,
        '2011-12-07 07:59:59',
    ],
    [
        'subtract one from another',
        `return GlideDateTime.subtract(new GlideDateTime('2011-08-28 09:00:00'), new GlideDateTime('2011-08-31 08:00:00')).getDisplayValue()`,
        '2 Days 23 Hours',
    ],
    ['toString', `${AUGUST} return gdt.toString()`, '2011-08-31 08:00:00'],
])
