import { escapeHtml } from '../../engines/events/html'
import { type Kernel } from '../../kernel'

/** `{0}`, `{1}` ... replaced by the parameters, given one by one or as an array. */
export function fill(text: string, parameters: readonly unknown[]): string {
    const values = parameters.length === 1 && Array.isArray(parameters[0]) ? parameters[0] : parameters
    return text.replace(/\{(\d+)\}/g, (place, index: string) => {
        const value: unknown = values[Number(index)]
        return value === undefined ? place : String(value)
    })
}

/** The message of this key in `sys_ui_message`; the key itself when there is none. */
export function messageOfKey(kernel: Kernel, key: string): string {
    if (kernel.dictionary.table('sys_ui_message') === undefined) return key
    const message = kernel.record('sys_ui_message')
    message.addQuery('key', key)
    message.addQuery('language', kernel.property('glide.sys.language', 'en'))
    message.setLimit(1)
    message.query()
    return message.next() ? (message.getValue('message') ?? key) : key
}

/** Messages for the user of the running session, and texts of the message table. */
export function messageFunctions(kernel: Kernel) {
    const add = (type: 'info' | 'error') => (text: unknown) => {
        kernel.session.messages.push({ type, text: String(text) })
    }
    const texts = (type: 'info' | 'error') => () =>
        kernel.session.messages.filter((message) => message.type === type).map((message) => message.text)
    return {
        addInfoMessage: add('info'),
        addErrorMessage: add('error'),
        getInfoMessages: texts('info'),
        getErrorMessages: texts('error'),
        hasMessages: () => kernel.session.messages.length > 0,
        flushMessages: () => {
            kernel.session.messages.length = 0
        },
        getMessage: (key: string, ...parameters: unknown[]) => fill(messageOfKey(kernel, String(key)), parameters),
        getEscapedMessage: (key: string, ...parameters: unknown[]) =>
            escapeHtml(fill(messageOfKey(kernel, String(key)), parameters)),
    }
}
