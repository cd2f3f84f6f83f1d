import { type Finding, type Severity } from '../check/finding'
import { splitNames } from '../hostname/names'

export interface FieldMessage {
    severity: Severity
    message: string
}

/** Messages by the form's field they belong under. */
export interface FormMessages {
    csr: FieldMessage[]
    additional_names: FieldMessage[]
}

/**
 * Sorts findings to the fields they are about: what concerns a name that was typed among the additional names stands
 * there, everything else under the CSR, or under the names where there is no CSR yet.
 */
export function formMessages(findings: readonly Finding[], csr: string, additionalNames: string): FormMessages {
    const typed = new Set(splitNames(additionalNames).map((name) => name.toLowerCase()))
    const messages: FormMessages = { csr: [], additional_names: [] }
    for (const { severity, message, name } of findings) {
        const field = csr.trim() === '' || (name && typed.has(name.toLowerCase())) ? 'additional_names' : 'csr'
        messages[field].push({ severity, message })
    }
    return messages
}
