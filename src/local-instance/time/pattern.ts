/** Date texts by java.text.SimpleDateFormat patterns, as far as date formats of users and scripts use them. */
import { weekdayOf } from './calendar'
import { isReal, pad } from './format'
import { type LocalTime } from './zones'

const TOKENS = /'([^']*)'|([a-zA-Z])\2*/g

/** Writes a wall clock reading; letters of the pattern that mean nothing here throw. */
export function formatPattern(local: LocalTime, pattern: string): string {
    let text = ''
    for (const { token, literal } of partsOf(pattern)) text += token ? formatToken(local, token) : literal
    return text
}

/** A piece of a pattern: letters that stand for a field, or text that stands for itself. */
interface Part {
    readonly token: string
    readonly literal: string
}
const parted = new Map<string, readonly Part[]>()

function partsOf(pattern: string): readonly Part[] {
    const known = parted.get(pattern)
    if (known) return known
    const parts: Part[] = []
    let end = 0
    for (const match of pattern.matchAll(TOKENS)) {
        parts.push({ token: '', literal: pattern.slice(end, match.index) })
        end = match.index + match[0].length
        parts.push(match[1] === undefined ? { token: match[0], literal: '' } : { token: '', literal: match[1] || "'" })
    }
    const made = [...parts, { token: '', literal: pattern.slice(end) }].filter(({ token, literal }) => token || literal)
    parted.set(pattern, made)
    return made
}

/** Reads a text that follows the pattern from end to end; null when it does not, or names a day that does not exist. */
export function parsePattern(text: string, pattern: string): LocalTime | null {
    const { expression, fields } = compile(pattern)
    const match = expression.exec(text.trim())
    if (!match) return null
    const read: Record<string, string> = {}
    fields.forEach((field, index) => (read[field] = match[index + 1] ?? ''))
    const local = {
        year: yearOf(read),
        month: Number(read.M ?? 1),
        day: Number(read.d ?? 1),
        hour: hourOf(read),
        minute: Number(read.m ?? 0),
        second: Number(read.s ?? 0),
    }
    return isReal(local) ? local : null
}

function formatToken(local: LocalTime, token: string): string {
    const width = token.length
    switch (token[0]) {
        case 'y':
            return width === 2 ? pad(local.year % 100) : pad(local.year, Math.max(width, 4))
        case 'M':
            return width >= 3 ? nameOf(local, { month: width === 3 ? 'short' : 'long' }) : pad(local.month, width)
        case 'd':
            return pad(local.day, width)
        case 'E':
            return nameOf(local, { weekday: width <= 3 ? 'short' : 'long' })
        case 'u':
            return pad(weekdayOf(local), width)
        case 'H':
            return pad(local.hour, width)
        case 'k':
            return pad(local.hour || 24, width)
        case 'h':
            return pad(local.hour % 12 || 12, width)
        case 'K':
            return pad(local.hour % 12, width)
        case 'm':
            return pad(local.minute, width)
        case 's':
            return pad(local.second, width)
        case 'a':
            return local.hour < 12 ? 'AM' : 'PM'
        default:
            throw new RangeError(`Date pattern letter '${token}' is not emulated by the local instance`)
    }
}

function nameOf(local: LocalTime, options: Intl.DateTimeFormatOptions): string {
    const noon = Date.UTC(local.year, local.month - 1, local.day, 12)
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(noon)
}

interface Compiled {
    readonly expression: RegExp
    readonly fields: readonly string[]
}
const compiled = new Map<string, Compiled>()

function compile(pattern: string): Compiled {
    const known = compiled.get(pattern)
    if (known) return known
    const fields: string[] = []
    let source = ''
    let end = 0
    for (const match of pattern.matchAll(TOKENS)) {
        source += escape(pattern.slice(end, match.index))
        end = match.index + match[0].length
        if (match[1] !== undefined) source += escape(match[1] || "'")
        else {
            source += readerOf(match[0])
            fields.push(match[0] === 'yy' ? 'yy' : match[0].charAt(0))
        }
    }
    const made = { expression: new RegExp(`^${source}${escape(pattern.slice(end))}$`, 'i'), fields }
    compiled.set(pattern, made)
    return made
}

function readerOf(token: string): string {
    const letter = token.charAt(0)
    if (token === 'yy') return '(\\d{2})'
    if (letter === 'y') return '(\\d{4})'
    if (letter === 'a') return '(am|pm)'
    if ('MdHhms'.includes(letter) && token.length <= 2) return '(\\d{1,2})'
    throw new RangeError(`Reading the date pattern '${token}' is not emulated by the local instance`)
}

function yearOf(read: Record<string, string>): number {
    if (read.yy !== undefined) return 2000 + Number(read.yy)
    return Number(read.y ?? 1970)
}

function hourOf(read: Record<string, string>): number {
    if (read.H !== undefined) return Number(read.H)
    const hour = Number(read.h ?? 0)
    if (read.a === undefined) return hour
    return (hour % 12) + (read.a.toLowerCase() === 'pm' ? 12 : 0)
}

function escape(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
