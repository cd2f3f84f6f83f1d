import { trusted, type Html } from '../html'

const ALLOWED = new Set([
    'p',
    'br',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'b',
    'i',
    'code',
    'h2',
    'h3',
    'h4',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
    'span',
    'div',
    'pre',
    'dl',
    'dt',
    'dd',
])

/** HTML of a record with only harmless tags left, and of their attributes only links to pages and mail addresses. */
export function sanitized(source: string): Html {
    const text = source
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<(script|style|iframe|object|template)\b[\s\S]*?<\/\1\s*>/gi, '')
    return trusted(
        text.replace(
            /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[<>]/gi,
            (whole, close: string, name: string, rest: string) => {
                if (!name) return whole === '<' ? '&lt;' : '&gt;'
                const tag = name.toLowerCase()
                if (!ALLOWED.has(tag)) return ''
                if (close) return `</${tag}>`
                const href =
                    tag === 'a'
                        ? /\bhref\s*=\s*["']((?:https?:|mailto:|\/(?!\/))[^"'<>]*)["']/i.exec(rest)?.[1]
                        : undefined
                return href ? `<a href="${href}">` : `<${tag}>`
            }
        )
    )
}
