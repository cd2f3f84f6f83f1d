import { type Finding } from '../check/finding'

/** Reasons as a numbered list, one a line. */
export function numbered(reasons: readonly string[]): string {
    return reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n')
}

/** The comment on an order that the checks refused. */
export function refusalComment(reasons: readonly string[]): string {
    return `This order was not accepted, and nothing else was made of it. Please correct the following and order again:\n${numbered(reasons)}`
}

/**
 * What becomes of an order of which only some certificates go on.
 *
 * @param accepted positions of the certificates on the order, from 1; `refused` as well, both in their order.
 */
export function partlyAcceptedText(accepted: readonly number[], refused: readonly number[]): string {
    const [are, it] = refused.length === 1 ? ['is', 'it'] : ['are', 'them']
    const go = accepted.length === 1 ? 'goes' : 'go'
    return `${certificates(refused)} ${are} not accepted. ${certificates(accepted)} ${go} on without ${it}.`
}

/** `Certificates 1, 3 and 4`. */
function certificates(positions: readonly number[]): string {
    const last = positions.slice(-1).join('')
    const before = positions.slice(0, -1).join(', ')
    return before === '' ? `Certificate ${last}` : `Certificates ${before} and ${last}`
}

/** The comment on an order of which only some certificates go on; `outcome` says which. */
export function partlyRefusedComment(outcome: string, reasons: readonly string[]): string {
    return `Part of this order was not accepted. ${outcome} Please correct the following and order it again:\n${numbered(reasons)}`
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
