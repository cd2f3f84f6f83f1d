import { isSysId } from '../ids'
import { refusing } from './refusing'

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
}

/** GlideStringUtil - Scoped of the API reference. */
export const GlideStringUtil = {
    escapeHTML: (text: unknown): string =>
        String(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character),
    unescapeHTML: unescape,
    unEscapeHTML: unescape,
    escapeTicks: (text: unknown): string => String(text).replace(/'/g, "\\'"),
    escapeAllQuotes: (text: unknown): string => String(text).replace(/['"]/g, '\\$&'),
    /** What ends a term of an encoded query is doubled. */
    escapeQueryTermSeparator: (text: unknown): string => String(text).replaceAll('^', '^^'),
    dotToUnderBar: (text: unknown): string => String(text).replaceAll('.', '_'),
    getNumeric: (text: unknown): string => String(text).replace(/\D/g, ''),
    isBase64: (text: unknown): boolean =>
        /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(String(text)),
    isEligibleSysID: (text: unknown): boolean => isSysId(String(text)),
    newLinesToBreaks: (text: unknown): string => String(text).replace(/\r?\n/g, '<br/>'),
    normalizeWhitespace: (text: unknown): string => String(text).replace(/\s+/g, ' ').trim(),
}

function unescape(text: unknown): string {
    return Object.entries(ENTITIES).reduceRight(
        (plain, [character, entity]) => plain.replaceAll(entity, character),
        String(text)
    )
}

refusing(GlideStringUtil, 'GlideStringUtil')
