import { dayInShort } from '../notice/pacific-text'
import { numbered } from '../submittal/texts'
import { pacificDate } from '../time/pacific'

/** A certificate as far as its names are compared. */
export interface NamedCertificate {
    id: string
    number: string
    names: readonly string[]
    /** Epoch milliseconds. */
    notAfter: number
}

export interface NameDifference {
    missing: string[]
    added: string[]
    common: string[]
}

/** What the newer certificate lacks, adds and shares; names compare without case. */
export function nameDifference(older: readonly string[], newer: readonly string[]): NameDifference {
    const before = new Set(older.map((name) => name.toLowerCase()))
    const after = new Set(newer.map((name) => name.toLowerCase()))
    return {
        missing: [...before].filter((name) => !after.has(name)),
        added: [...after].filter((name) => !before.has(name)),
        common: [...before].filter((name) => after.has(name)),
    }
}

/** One question for each pair, whichever way it is asked. */
export function comparisonKey(older: NamedCertificate, newer: NamedCertificate): string {
    return `compare:${older.id}:${newer.id}`
}

export function comparisonTitle(older: NamedCertificate, newer: NamedCertificate): string {
    return `Does ${newer.number} replace ${older.number}? Their names differ`
}

/** The difference, as a person has to see it to decide. */
export function comparisonText(older: NamedCertificate, newer: NamedCertificate): string {
    const { missing, added, common } = nameDifference(older.names, newer.names)
    const list = (names: readonly string[]) =>
        names.length === 0 ? '  none' : names.map((name) => `  ${name}`).join('\n')
    return [
        `${older.number} expires ${dayInShort(pacificDate(older.notAfter))}, and ${newer.number} is newer; they share names, but not all.`,
        `Missing in the newer one:\n${list(missing)}`,
        `Added by the newer one:\n${list(added)}`,
        `In both:\n${list(common)}`,
    ].join('\n')
}

export const COMPARISON_STEPS = numbered([
    'Ask the department whether the names that are missing are still served by anything.',
    'If the newer certificate replaces the older one, close this task as complete: the older one is then replaced, and its renewal closes with your name.',
    'If it does not, close this task as incomplete with the reason: the older one is watched and warned about as before.',
])
