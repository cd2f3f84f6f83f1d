import { type Kernel } from '../../kernel'

export interface Substitution {
    readonly value: string
    readonly escaped: boolean
}

const VARIABLE = /\$\{([\w.]+)\}/g
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Fills `${name}` of endpoints, headers and bodies; a variable without a value becomes empty, which is logged. */
export function substituted(kernel: Kernel, text: string, values: ReadonlyMap<string, Substitution>): string {
    return text.replace(VARIABLE, (_whole, name: string) => {
        const found = values.get(name)
        if (!found) kernel.log.warn('RESTMessageV2', `The variable "${name}" has no value`)
        const value = found?.value ?? ''
        return found?.escaped ? value.replace(/[&<>"']/g, (character) => XML[character] ?? character) : value
    })
}
