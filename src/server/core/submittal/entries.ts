import { type CertificateOrder } from './order'

/** What is asked of each certificate of an order: columns of the multi-row set, and fields of the order for the first. */
export const ENTRY_VARIABLES = ['csr', 'additional_names', 'server_platform', 'server_platform_version'] as const
export type EntryVariable = (typeof ENTRY_VARIABLES)[number]
export type EntryFields = Readonly<Record<EntryVariable, string>>

/** One certificate of an order (R3: one submittal per URL, a SAN certificate's names sharing one). */
export interface CertificateEntry extends EntryFields {
    /** From 1: the first stands in the order's own fields, every further one in a row. */
    position: number
    /** Where its CSR was given. */
    csrField: 'csr' | 'csr_file'
}

/** Most rows of one order: what a person can still look over, and an approver judge. */
export const MOST_ROWS = 50

/** The rows of the multi-row set, empty ones left out; null when the text is no list of rows. */
export function rowsIn(text: string): EntryFields[] | null {
    if (text.trim() === '') return []
    const rows = parsed(text)
    if (!Array.isArray(rows) || !rows.every(isObject)) return null
    return rows.map(toFields).filter((row) => ENTRY_VARIABLES.some((name) => row[name].trim() !== ''))
}

/**
 * The certificates of an order. A row that names no server is for the same as the first certificate.
 *
 * @param attached text of the CSR that was attached for the first; what was pasted comes before it.
 */
export function entriesOf(order: CertificateOrder, rows: readonly EntryFields[], attached: string): CertificateEntry[] {
    const isAttached = order.csr.trim() === '' && attached.trim() !== ''
    const first: CertificateEntry = {
        position: 1,
        csrField: isAttached ? 'csr_file' : 'csr',
        ...toFields(order),
        ...(isAttached ? { csr: attached } : {}),
    }
    const further = rows.map((row, index) => ({
        position: index + 2,
        csrField: 'csr' as const,
        ...row,
        server_platform: row.server_platform || first.server_platform,
        server_platform_version: row.server_platform_version || first.server_platform_version,
    }))
    return [first, ...further]
}

function toFields(row: Readonly<Record<string, unknown>>): EntryFields {
    const text = (value: unknown) => (typeof value === 'string' ? value : '')
    return Object.fromEntries(ENTRY_VARIABLES.map((name) => [name, text(row[name])])) as Record<EntryVariable, string>
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return null
    }
}
