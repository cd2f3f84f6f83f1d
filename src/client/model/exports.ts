import { dateOf } from '../../server/core/time/calendar'
import { pacificDate } from '../../server/core/time/pacific'
import { type Certificate } from '../services/certificates'
import { showInstant } from './dates'

/** A file for the person to keep. */
export interface Export {
    readonly name: string
    readonly type: string
    readonly content: string
}

/** Rows of text as CSV (RFC 4180), with a mark that tells spreadsheets that it is UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
    return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would take for a formula is made text: nobody's name may run on somebody's machine. */
function csvCell(text: string): string {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export function certificatesAsCsv(certificates: readonly Certificate[], headings: readonly string[]): Export {
    const rows = certificates.map((certificate) => [
        certificate.number,
        certificate.commonName,
        certificate.names.join(' '),
        certificate.organization?.name ?? '',
        certificate.kind,
        certificate.status,
        showInstant(certificate.notBefore),
        showInstant(certificate.expiresAt),
        certificate.startBy ?? '',
    ])
    return { name: 'certificates.csv', type: 'text/csv;charset=utf-8', content: csv([headings, ...rows]) }
}

/** One day that somebody has to know of. */
export interface Deadline {
    /** The same deadline always has the same id, so that a calendar replaces it instead of doubling it. */
    readonly id: string
    readonly day: string
    readonly title: string
    readonly detail: string
}

/** What lies ahead of the certificates: the latest day to start each renewal, and the day each ends. */
export function deadlinesOf(
    certificates: readonly Pick<Certificate, 'id' | 'commonName' | 'number' | 'startBy' | 'expiresAt'>[],
    say: { start: (name: string) => string; end: (name: string) => string },
    now: number
): readonly Deadline[] {
    const today = pacificDate(now)
    return certificates.flatMap((certificate) => {
        const { id, commonName, number, startBy, expiresAt } = certificate
        const end = expiresAt === null ? '' : pacificDate(expiresAt)
        return [
            { id: `${id}-start`, day: startBy ?? '', title: say.start(commonName), detail: number },
            { id: `${id}-end`, day: end, title: say.end(commonName), detail: number },
        ].filter((deadline) => deadline.day >= today)
    })
}

/** Deadlines as a calendar of whole days (RFC 5545). */
export function calendar(deadlines: readonly Deadline[], now: number): Export {
    const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')
    const events = deadlines.flatMap(({ id, day, title, detail }) => [
        'BEGIN:VEVENT',
        `UID:${id}@certificate-services`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${dateOf(Date.parse(day) + 86_400_000).replaceAll('-', '')}`,
        `SUMMARY:${escaped(title)}`,
        `DESCRIPTION:${escaped(detail)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ])
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//CDT//Certificate Services//EN',
        ...events,
        'END:VCALENDAR',
    ]
    const content = lines.map((line) => `${folded(line)}\r\n`).join('')
    return { name: 'certificate-deadlines.ics', type: 'text/calendar;charset=utf-8', content }
}

function escaped(text: string): string {
    return text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')
}

/** No line is longer than 75 octets; the next one goes on after a blank. */
function folded(line: string): string {
    return (line.match(/.{1,73}/gu) ?? ['']).join('\r\n ')
}
