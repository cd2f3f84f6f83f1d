/** Rules on the text as it was given: whether it is one host name at all, rather than an address, a list or a trick. */
import { type HostnameProblem } from './messages'

const MAX_INPUT = 1000

export interface TextProblem {
    code: HostnameProblem
    /** A part of the text that may be the host name meant; the caller offers it only if it passes itself. */
    candidate?: string
}

/** RFC 1123 and local policy. No rule corrects the text silently, and none applies Unicode folding. */
export function textProblem(text: string): TextProblem | null {
    if (text === '') return { code: 'EMPTY' }
    if (text.length > MAX_INPUT) return { code: 'INPUT_TOO_LONG' }
    return characterProblem(text) ?? addressProblem(text) ?? listProblem(text) ?? portProblem(text)
}

function characterProblem(text: string): TextProblem | null {
    let beyondAscii = false
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        if (unit < 0x20 || unit === 0x7f) return { code: 'CONTROL' }
        if (unit > 0x7e) beyondAscii = true
    }
    return beyondAscii ? { code: 'NON_ASCII' } : null
}

function addressProblem(text: string): TextProblem | null {
    if (text.includes('://')) return { code: 'URL', candidate: urlHost(text) }
    if (text.includes('@') || /^mailto:/i.test(text)) return { code: 'USERINFO' }
    const end = text.search(/[/\\?#]/)
    return end < 0 ? null : { code: 'PATH', candidate: text.slice(0, end) }
}

/** The host of a web address; none where a backslash or a second @ makes readers disagree about it. */
function urlHost(text: string): string | undefined {
    if (text.includes('\\') || text.split('@').length > 2) return undefined
    const authority = text.slice(text.indexOf('://') + 3).split(/[/?#]/)[0]
    return authority.slice(authority.indexOf('@') + 1).split(':')[0]
}

function listProblem(text: string): TextProblem | null {
    if (/[,;|]/.test(text)) return { code: 'MULTIPLE' }
    return text.includes(' ') ? { code: 'WHITESPACE' } : null
}

function portProblem(text: string): TextProblem | null {
    const parts = text.split(':')
    if (text.includes('[') || parts.length > 2) return { code: 'IP_ADDRESS' }
    if (parts.length === 2) return { code: 'PORT', candidate: parts[0] }
    return text.includes('%') ? { code: 'PERCENT' } : null
}
