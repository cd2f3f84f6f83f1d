/** Filling `${...}` in subjects and bodies of mails (platform specification 3.14). */
import { type Platform, type PlatformRecord } from '../../platform'
import { escapeHtml, textToHtml } from './html'
import { runMailScript, type MailScriptScope } from './mail-script'

const VARIABLE = /\$\{([^{}]+)\}/g
const HTML_TYPES = ['html', 'translated_html']

export interface ContentScope extends MailScriptScope {
    /** Whether the text is HTML: then values, which come from people, are escaped. */
    readonly html: boolean
    /** What `${notification:body}` of a layout stands for. */
    readonly body?: string
}

export function fillContent(platform: Platform, text: string, scope: ContentScope): string {
    return text.replace(VARIABLE, (_, expression: string) => evaluate(platform, expression.trim(), scope))
}

function evaluate(platform: Platform, expression: string, scope: ContentScope): string {
    const [, prefix = '', argument = ''] = /^([a-z_]+):(.+)$/.exec(expression) ?? []
    if (prefix === 'mail_script') return runMailScript(platform, argument, scope)
    if (expression === 'notification:body') return scope.body ?? ''
    if (expression === 'URI' || expression === 'URI_REF') return link(platform, expression, scope)
    if (expression.startsWith('event.')) {
        return encode(scope.event.getValue(expression.slice('event.'.length)) ?? '', scope.html)
    }
    const entries = journalEntries(platform, scope.record, prefix || expression, Number(argument) || 1)
    return entries ?? fieldText(platform, expression, scope)
}

function encode(text: string, html: boolean): string {
    return html ? textToHtml(text) : text
}

function fieldText(platform: Platform, path: string, { record, html }: ContentScope): string {
    const element = record.getElement(path)
    if (!element) {
        platform.log.warn('mail', `\${${path}} is no field of ${record.getTableName()}`)
        return ''
    }
    const column = platform.dictionary.table(record.getRecordClassName())?.columns.get(path)
    const text = element.getDisplayValue() ?? ''
    return column && HTML_TYPES.includes(column.type) ? text : encode(text, html)
}

/** The newest entries of a journal field; null when the field is none. */
function journalEntries(platform: Platform, record: PlatformRecord, field: string, count: number): string | null {
    const column = platform.dictionary.table(record.getRecordClassName())?.columns.get(field)
    if (!column?.type.startsWith('journal')) return null
    const entries = platform.record('sys_journal_field')
    entries.addQuery('element_id', record.getUniqueValue())
    entries.addQuery('element', field)
    entries.orderByDesc('sys_created_on')
    entries.setLimit(count)
    entries.query()
    const texts: string[] = []
    while (entries.next()) {
        const heading = `${entries.getDisplayValue('sys_created_on')} - ${entries.getValue('sys_created_by')}`
        texts.push(`${textToHtml(heading)}<br/>${textToHtml(entries.getValue('value') ?? '')}`)
    }
    return texts.join('<br/><br/>')
}

function link(platform: Platform, kind: string, { record, html }: ContentScope): string {
    const table = record.getRecordClassName()
    const base = platform.property('glide.servlet.uri', '')
    const target = encodeURIComponent(`${table}.do?sys_id=${record.getUniqueValue()}`)
    const address = `${base}nav_to.do?uri=${target}`
    if (!html) return address
    const text = kind === 'URI_REF' ? record.getDisplayValue() : 'LINK'
    return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
}
