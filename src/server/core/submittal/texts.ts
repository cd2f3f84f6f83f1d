import { type Finding } from '../check/finding'

/** Reasons as a numbered list, one a line. */
export function numbered(reasons: readonly string[]): string {
    return reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n')
}

/** The comment on an order that the checks refused. */
export function refusalComment(reasons: readonly string[]): string {
    return `This order was not accepted, and nothing else was made of it. Please correct the following and order again:\n${numbered(reasons)}`
}

/** The comment on an order of which only some certificates go on. */
export function partlyRefusedComment(accepted: number, reasons: readonly string[]): string {
    const rest = accepted === 1 ? 'The other certificate goes on.' : `The other ${accepted} certificates go on.`
    return `Part of this order was not accepted. ${rest} Please correct the following and order it again:\n${numbered(reasons)}`
}

/** `www.dmv.ca.gov and 2 more names`: short enough for a title. */
export function namesInShort(names: readonly string[]): string {
    const [first = ''] = names
    if (names.length < 2) return first
    return `${first} and ${names.length - 1} more name${names.length > 2 ? 's' : ''}`
}

/** What the checks found and did not refuse, one a line, for the people who issue the certificate. */
export function findingsText(findings: readonly Finding[]): string {
    return findings.map(({ severity, message }) => `${severity}: ${message}`).join('\n')
}
