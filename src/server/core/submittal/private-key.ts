import { containsPrivateKey } from '../x509/private-key'
import { ENTRY_VARIABLES, type EntryFields, type EntryVariable, rowsIn } from './entries'
import { type Fault, wrong } from '../option/fault'
import { type CsrFile } from './csr-file'
import { type CertificateOrder, FREE_TEXT_VARIABLES, ORDER_VARIABLES, type OrderVariable } from './order'

/** The variables of an order that hold a private key and must be overwritten before anything else happens. */
export function variablesWithPrivateKey(order: CertificateOrder, file: CsrFile): OrderVariable[] {
    return ORDER_VARIABLES.filter(
        (variable) =>
            containsPrivateKey(order[variable]) ||
            (variable === 'csr_file' && file.kind === 'private_key') ||
            (variable === 'more_certificates' && (rowsIn(order[variable]) ?? []).some(rowHoldsKey))
    )
}

/** What stands in a variable after the private key it held was removed. */
export const REMOVED_KEY_NOTE = '[A private key was pasted here and has been removed.]'

/** The values to keep instead, by variable: of the rows, only the cells without a key stay as they were; of a file nothing. */
export function withoutPrivateKeys(
    order: CertificateOrder,
    variables: readonly OrderVariable[]
): Partial<Record<OrderVariable, string>> {
    const kept = (variable: OrderVariable) => {
        if (variable === 'csr_file') return ''
        if (variable !== 'more_certificates') return REMOVED_KEY_NOTE
        return JSON.stringify((rowsIn(order[variable]) ?? []).map(cleaned))
    }
    return Object.fromEntries(variables.map((variable) => [variable, kept(variable)]))
}

/** The reason of the refusal. It names the field and never any of its content. */
export function privateKeyReason(variables: readonly OrderVariable[]): string {
    const fields = variables.map((variable) => `"${FREE_TEXT_VARIABLES[variable] ?? variable}"`).join(' and ')
    return `A private key was given in ${fields}. It has been deleted from this order and was not kept anywhere, but it has left your server: do not use it any more. Make a new key pair there, keep its private key on the server, and order again with the new CSR alone.`
}

/** The same, under each of the fields. */
export function privateKeyFaults(variables: readonly OrderVariable[]): Fault[] {
    return variables.map((variable) => wrong(variable, privateKeyReason(variables)))
}

function rowHoldsKey(row: EntryFields): boolean {
    return columnsWithPrivateKey(row).length > 0
}

/** The cells of a row that hold a private key. */
export function columnsWithPrivateKey(row: EntryFields): EntryVariable[] {
    return ENTRY_VARIABLES.filter((name) => containsPrivateKey(row[name]))
}

function cleaned(row: EntryFields): Record<string, string> {
    return Object.fromEntries(
        ENTRY_VARIABLES.map((name) => [name, containsPrivateKey(row[name]) ? REMOVED_KEY_NOTE : row[name]])
    )
}
