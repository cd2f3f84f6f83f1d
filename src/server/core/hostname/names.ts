import { wildcardBase } from './roots'

/** One text for one set of names, whatever their order, case or repetition: equal texts mean the same names. */
export function normalizedNameSet(names: readonly string[]): string {
    return uniqueNames(names).sort().join(',')
}

/** Lower case, trimmed, without blanks and repetitions, in the order of first appearance. */
export function uniqueNames(names: readonly string[]): string[] {
    return [...new Set(names.map((name) => name.trim().toLowerCase()))].filter((name) => name !== '')
}

/** A wildcard covers exactly one label: `*.dmv.ca.gov` covers neither `dmv.ca.gov` nor `a.b.dmv.ca.gov`. */
export function covers(wildcard: string, name: string): boolean {
    const base = wildcardBase(wildcard)
    if (base === null || wildcardBase(name) !== null) return false
    const dot = name.indexOf('.')
    return dot > 0 && name.slice(dot + 1) === base
}

/** The entries of a text field that takes many names: one a line, or separated by commas, semicolons or blanks. */
export function splitNames(text: string): string[] {
    return text.split(/[\s,;]/).filter((name) => name !== '')
}

const SHOWN = 80

/**
 * A name as it may stand in a message: quoted, cut to 80 characters, and with everything that could disguise itself
 * or act as markup spelled out, such as `[U+0430]` for the Cyrillic letter that looks like an a.
 */
export function quoted(name: string): string {
    let shown = ''
    for (const character of name.slice(0, SHOWN)) {
        shown += /[ -~]/.test(character) && !/[<>&"'`]/.test(character) ? character : spelledOut(character)
    }
    return `"${shown}${name.length > SHOWN ? '...' : ''}"`
}

function spelledOut(character: string): string {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return `[U+${'0'.repeat(Math.max(0, 4 - point.length))}${point}]`
}
