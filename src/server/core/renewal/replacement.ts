import { momentInWords } from '../notice/pacific-text'

/** A live certificate among others of one organization for exactly the same names. Instants are epoch milliseconds. */
export interface Sibling {
    id: string
    number: string
    serial: string
    notBefore: number
    notAfter: number
}

export interface Replacement {
    replaced: Sibling
    by: Sibling
}

/**
 * Which certificates a recorded one replaces, and whether one of them replaces it, as when an old certificate is recorded
 * late. Twins that are valid from and to the same instants replace nothing: two servers may have one each.
 */
export function replacements(recorded: Sibling, others: readonly Sibling[]): Replacement[] {
    const newest = [...others].filter((other) => isNewer(other, recorded)).sort(newestFirst)[0]
    const older = others.filter((other) => isNewer(recorded, other))
    return [
        ...older.map((other) => ({ replaced: other, by: recorded })),
        ...(newest === undefined ? [] : [{ replaced: recorded, by: newest }]),
    ]
}

/** What proves that a renewal is done. */
export function closureEvidence(
    { number, serial, notBefore, notAfter }: Sibling,
    names = 'for the same names'
): string {
    return `Replaced by ${number} ${names}: serial number ${serial || 'not recorded'}, valid from ${momentInWords(notBefore)} to ${momentInWords(notAfter)}.`
}

function isNewer(one: Sibling, other: Sibling): boolean {
    return one.notBefore !== other.notBefore ? one.notBefore > other.notBefore : one.notAfter > other.notAfter
}

function newestFirst(one: Sibling, other: Sibling): number {
    return isNewer(one, other) ? -1 : 1
}
