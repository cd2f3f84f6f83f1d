/** Dates in a language and one of the four styles of `getDisplayValueLang`. */
import { UnsupportedError } from '../errors'
import { isReal } from './format'
import { utcOf, type LocalTime } from './zones'

const STYLES = ['full', 'long', 'medium', 'short'] as const
type Style = (typeof STYLES)[number]

/** `mercredi 18 janvier 2023` for full French; an unknown style counts as medium. */
export function dateInLanguage(local: LocalTime, style: string, language: string): string {
    const format = new Intl.DateTimeFormat(language, { dateStyle: styleOf(style), timeZone: 'UTC' })
    return format.format(utcOf(local))
}

/** The date of a text in the short style of a language: month first or day first as people there write. */
export function parseShortDate(text: string, style: string, language: string): LocalTime | null {
    if (styleOf(style) !== 'short') throw new UnsupportedError(`setDisplayValueLang with the style '${style}'`)
    const order = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' })
        .formatToParts(0)
        .map((part) => part.type)
        .filter((type) => type === 'year' || type === 'month' || type === 'day')
    const numbers = text.split(/\D+/).filter(Boolean).map(Number)
    if (numbers.length !== 3) return null
    const read = Object.fromEntries(order.map((type, index) => [type, numbers[index] ?? 0]))
    const year = read.year ?? 0
    const local = {
        year: year < 100 ? 2000 + year : year,
        month: read.month ?? 0,
        day: read.day ?? 0,
        hour: 0,
        minute: 0,
        second: 0,
    }
    return isReal(local) ? local : null
}

function styleOf(style: string): Style {
    return STYLES.find((known) => known === style.toLowerCase()) ?? 'medium'
}
