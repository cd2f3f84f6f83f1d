/** GlideDate, GlideTime, GlideDuration and GlideSchedule - Scoped: the examples with an output. */
import { casesOf } from './conformance-case'

const PAGES = 'api-reference/server-api-reference'
const dateOf = (text: string) => `const date = new GlideDate(); date.setValue('${text}');`
const lengthOf = (text: string) => `const length = new GlideDuration('${text}');`

export const glideDateCases = casesOf(`${PAGES}/c_GlideDateScopedAPI.md`, [
    ['without a value is today', 'return new GlideDate().getValue()', '2021-04-21', { now: '2021-04-21 18:00:00' }],
    ['getByFormat', `${dateOf('2021-04-21')} return date.getByFormat('dd-MM-yyyy')`, '21-04-2021'],
    ['getDayOfMonthNoTZ', 'return new GlideDate().getDayOfMonthNoTZ()', 13, { now: '2016-05-13 18:00:00' }],
    ['getMonthNoTZ', 'return new GlideDate().getMonthNoTZ()', 5, { now: '2016-05-13 18:00:00' }],
    ['getYearNoTZ', 'return new GlideDate().getYearNoTZ()', 2016, { now: '2016-05-13 18:00:00' }],
    ['getDisplayValue', `${dateOf('2025-04-21')} return date.getDisplayValue()`, '2025-04-21'],
    [
        'getDisplayValueInternal',
        'return new GlideDate().getDisplayValueInternal()',
        '2021-04-21',
        { now: '2021-04-22 02:00:00' },
    ],
    [
        'getDisplayValueLang',
        `const date = new GlideDate(); return [['full', 'fr'], ['long', 'en-GB'], ['medium', 'de'], ['short', 'es-MX']].map(([style, language]) => date.getDisplayValueLang(style, language)).join(' | ')`,
        'mercredi 18 janvier 2023 | 18 January 2023 | 18.01.2023 | 18/01/23',
        { now: '2023-01-18 14:49:02' },
    ],
    ['getValue', `${dateOf('2021-04-21')} return date.getValue()`, '2021-04-21'],
    [
        'setDisplayValue',
        `const date = new GlideDate(); date.setDisplayValue('2011-01-01'); return date.getValue()`,
        '2011-01-01',
    ],
    [
        'setDisplayValueLang',
        `const date = new GlideDate(); date.setDisplayValueLang('2/3/2023', 'short'); return date.getDisplayValue() + ' | ' + date.getDisplayValueLang('full')`,
        '2023-02-03 | Friday, February 3, 2023',
    ],
    [
        'setDisplayValueLang in French',
        `const date = new GlideDate(); date.setDisplayValueLang('2/3/2023', 'short', 'fr-FR'); return date.getDisplayValue()`,
        '2023-03-02',
    ],
    ['setValue', `${dateOf('2015-01-01')} return date.getValue()`, '2015-01-01'],
    [
        'subtract',
        `const [a, b] = ['2014-07-18', '2014-07-19'].map((day) => { const date = new GlideDate(); date.setDisplayValue(day); return date }); return GlideDate.subtract(a, b).getDisplayValue()`,
        '1 Day',
    ],
])

export const glideTimeCases = casesOf(`${PAGES}/c_GlideTimeScopedAPI.md`, [
    ['of milliseconds after midnight', 'return new GlideTime(10000).getDisplayValue()', '16:00:10'],
    [
        'getByFormat',
        `const time = new GlideTime(); time.setValue('12:00:00'); return time.getByFormat('HH:mm')`,
        '12:00',
    ],
    [
        'getDisplayValue',
        `const time = new GlideTime(); time.setDisplayValue('12:00:00'); return time.getDisplayValue()`,
        '12:00:00',
    ],
    [
        'getDisplayValueInternal',
        `const time = new GlideTime(); time.setDisplayValue('01:00:00'); return time.getDisplayValueInternal()`,
        '01:00:00',
    ],
    [
        'setValue',
        `const time = new GlideTime(); time.setValue('01:00:00'); return time.getByFormat('hh:mm:ss')`,
        '01:00:00',
    ],
    [
        'subtract',
        `const [a, b] = ['09:00:00', '09:10:00'].map((text) => { const time = new GlideTime(); time.setDisplayValue(text); return time }); return GlideTime.subtract(a, b).getDisplayValue()`,
        '10 Minutes',
    ],
])

export const glideDurationCases = casesOf(`${PAGES}/c_GlideDurationScopedAPI.md`, [
    ['of another', `${lengthOf('3 12:00:00')} return new GlideDuration(length).getDisplayValue()`, '3 Days 12 Hours'],
    ['of milliseconds', 'return new GlideDuration(60000).getDurationValue()', '00:01:00'],
    [
        'add',
        `${lengthOf('3 12:00:00')} return length.add(new GlideDuration('3:00:00')).getDisplayValue()`,
        '3 Days 15 Hours',
    ],
    ['getByFormat', `${lengthOf('3 22:00:00')} return length.getByFormat('HH:mm')`, '22:00'],
    ['getDayPart', `${lengthOf('3 12:00:00')} return length.getDayPart()`, 3],
    ['getDisplayValue', `${lengthOf('3 12:00:00')} return length.getDisplayValue()`, '3 Days 12 Hours'],
    ['getDurationValue', 'return new GlideDuration(60000).getDurationValue()', '00:01:00'],
    ['getRoundedDayPart', `${lengthOf('3 14:00:00')} return length.getRoundedDayPart()`, 4],
    ['getValue', `${lengthOf('3 12:00:00')} return length.getValue()`, '1970-01-04 12:00:00'],
    [
        'setDisplayValue',
        `const length = new GlideDuration(); length.setDisplayValue('3 08:00:00'); return length.getDisplayValue()`,
        '3 Days 8 Hours',
    ],
    [
        'setValue',
        `const length = new GlideDuration(); length.setValue('1970-01-05 08:00:00'); return length.getDisplayValue()`,
        '4 Days 8 Hours',
    ],
    [
        'subtract',
        `${lengthOf('3 12:00:00')} return length.subtract(new GlideDuration('3:00:00')).getDisplayValue()`,
        '3 Days 9 Hours',
    ],
])

/** The other examples of the page need schedules of the platform's demo data. */
export const glideScheduleCases = casesOf(`${PAGES}/c_GlideScheduleScopedAPI.md`, [
    [
        'add of a schedule that was not loaded',
        `return String(new GlideSchedule().add(new GlideDateTime('2014-01-02'), new GlideDuration(60 * 60 * 24 * 1000 * 2)))`,
        '2014-01-04 00:00:00',
    ],
])
