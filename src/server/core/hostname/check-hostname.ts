import { labelProblem } from './label-rules'
import { hostnameMessage, type HostnameProblem } from './messages'
import { rootProblem } from './root-rules'
import { entityDomain, rootOf, ROOTS, wildcardBase } from './roots'
import { textProblem } from './text-rules'

export interface HostnameOptions {
    /** `form`: typed by a person, outer blanks are trimmed. `csr`: read from a request or certificate, taken as it is. */
    source: 'form' | 'csr'
    /** Default: the four roots of D1. */
    roots?: readonly string[]
    /** Roots that may be certified themselves, by exception. Default: none. */
    allowApex?: readonly string[]
}

export interface HostnameVerdict {
    accepted: boolean
    /** `OK`, or the first rule that the name breaks. */
    code: HostnameProblem | 'OK'
    /** Empty when accepted; otherwise what is wrong and what to do. */
    message: string
    /** The name in lower case; empty when refused. */
    normalized: string
    /** The label directly under the root, with the root: the unit of authorization. Empty when refused, and for a root. */
    entityDomain: string
    root: string
    wildcard: boolean
    /** The acceptable host name that the text contains, if there is one; never applied silently. */
    suggestion: string
}

/**
 * Whether a text is a host name that this service can certify (service.md D1 and D3; rules and their order:
 * x509-and-domains.md section 4). Whether the requester may have it is `authorization`'s question.
 */
export function checkHostname(text: string, options: HostnameOptions): HostnameVerdict {
    const roots = options.roots ?? ROOTS
    const given = options.source === 'form' ? trimmed(text) : text

    const malformed = textProblem(given)
    if (malformed) return refused(malformed.code, given, roots, usable(malformed.candidate, options))

    const name = given.toLowerCase()
    const base = wildcardBase(name) ?? name
    if (base.includes('*') || (base !== name && base === '')) return refused('WILDCARD_FORM', given, roots)

    const code = labelProblem(name, base)
    if (code === 'TRAILING_DOT') return refused(code, given, roots, usable(name.slice(0, -1), options))
    if (code) return refused(code, given, roots)

    const wildcard = base !== name
    const misplaced = rootProblem(base, wildcard, { roots, allowApex: options.allowApex ?? [] })
    if (misplaced) return refused(misplaced, given, roots)

    return {
        accepted: true,
        code: 'OK',
        message: '',
        normalized: name,
        entityDomain: entityDomain(name, roots),
        root: rootOf(base, roots),
        wildcard,
        suggestion: '',
    }
}

/** Without String.trim: that would drop a no-break space or a byte-order mark, which the rules must see. */
function trimmed(text: string): string {
    let from = 0
    let to = text.length
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    return text.slice(from, to)
}

function isBlank(unit: number): boolean {
    return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
}

function usable(candidate: string | undefined, options: HostnameOptions): string {
    return candidate === undefined ? '' : checkHostname(candidate, options).normalized
}

function refused(code: HostnameProblem, name: string, roots: readonly string[], suggestion = ''): HostnameVerdict {
    return {
        accepted: false,
        code,
        message: hostnameMessage(code, name, roots, suggestion),
        normalized: '',
        entityDomain: '',
        root: '',
        wildcard: false,
        suggestion,
    }
}
