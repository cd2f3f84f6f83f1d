import { type Ledger, type LedgerRow } from './ledger'

const HEADINGS = [
    'Group',
    'Number',
    'Met',
    'Breached',
    'Cancelled',
    'Done at once',
    'Attainment %',
    'Median business days',
    '95th percentile business days',
    'Waiting for approval',
    'Waiting for customer',
    'Waiting for vendor',
    'With CDT',
    'Causes of breaches',
    'Records',
]

/** The ledger as comma-separated values (RFC 4180), for spreadsheets. */
export function ledgerCsv(ledger: Ledger, nameOf: (key: string) => string): string {
    const lines = [HEADINGS, ...ledger.rows.map((row) => cells(row, nameOf(row.key))), cells(ledger.total, 'Total')]
    return lines.map((line) => line.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

/** A text that a spreadsheet would run as a formula is kept a text by an apostrophe in front of it. */
export function csvCell(value: string): string {
    const text = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function cells({ figures, queries }: LedgerRow, name: string): string[] {
    const { number, met, breached, cancelled, automatic, attainment, medianDays, p95Days, waiting, causes } = figures
    const numbers = [number, met, breached, cancelled, automatic, attainment, medianDays, p95Days]
    const times = [waiting.approval, waiting.customer, waiting.vendor, waiting.cdt]
    const reasons = Object.entries(causes).map(([cause, count]) => `${cause} ${count}`)
    return [
        name,
        ...[...numbers, ...times].map((value) => (value === null ? '' : String(value))),
        reasons.join('; '),
        queries.number,
    ]
}
