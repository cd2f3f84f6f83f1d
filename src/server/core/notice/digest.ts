/** One mail for each address and run: everything that the address has to hear of, the most urgent first (N1). */
import { renewalStepList, type RenewalWay } from '../renewal/renewal-steps'
import { MANAGED_BY, NOTICE_STAGE, type NoticeStage } from '../states'
import { type CertificateForMail, noticeHtml } from './certificate-mail'
import { factTable, heading, link, paragraph, steps } from './mail-html'
import { dayInWords, momentInWords } from './pacific-text'

export interface DigestEntry {
    stage: NoticeStage
    certificate: CertificateForMail
    commonName: string
    /** What Certificate Services is told besides; empty when nothing is. */
    remark: string
}

/** The most urgent first: the order in which a reader has to act. */
export const URGENCY: readonly NoticeStage[] = [
    NOTICE_STAGE.expired,
    NOTICE_STAGE.oneDay,
    NOTICE_STAGE.oneWeek,
    NOTICE_STAGE.startBy,
    NOTICE_STAGE.windowOpen,
]

export function mostUrgent(stages: readonly NoticeStage[]): NoticeStage {
    return URGENCY.find((stage) => stages.includes(stage)) ?? NOTICE_STAGE.windowOpen
}

const SUBJECT: Readonly<Record<NoticeStage, string>> = {
    expired: 'EXPIRED: certificate for',
    one_day: 'URGENT, expires within a day: certificate for',
    one_week: 'Expires within a week: certificate for',
    start_by: 'Start renewing now: certificate for',
    window_open: 'Renewal is open: certificate for',
}

const COUNTED: Readonly<Record<NoticeStage, string>> = {
    expired: 'EXPIRED',
    one_day: 'URGENT, within a day',
    one_week: 'within a week',
    start_by: 'to start now',
    window_open: 'open for renewal',
}

const HEADING: Readonly<Record<NoticeStage, string>> = {
    expired: 'Expired, and no newer one is recorded: replace at once, or say that it is not needed any more',
    one_day: 'URGENT: expires within a day, and no newer one is recorded',
    one_week: 'Expires within a week, and no newer one is recorded',
    start_by: 'Start now: this is the last day on which there is time for everything',
    window_open: 'Can be renewed from now on',
}

/** @param more certificates that the mail does not list. */
export function digestSubject(entries: readonly DigestEntry[], more = 0): string {
    const [only] = entries
    if (only === undefined) return 'Certificates to renew'
    if (entries.length === 1 && more === 0) {
        return `${SUBJECT[only.stage]} ${only.commonName} (${only.certificate.number})`
    }
    const counts = URGENCY.map((stage) => [entries.filter((entry) => entry.stage === stage).length, stage] as const)
        .filter(([count]) => count > 0)
        .map(([count, stage]) => `${count} ${COUNTED[stage]}`)
    return `${entries.length + more} certificates to renew: ${counts.join(', ')}`
}

/**
 * @param now epoch milliseconds
 * @param more certificates that the mail does not list, so that it stays readable.
 */
export function digestHtml(entries: readonly DigestEntry[], now: number, more = 0): string {
    const [only] = entries
    if (only === undefined) return paragraph('All certificates of this notice have been renewed meanwhile.')
    if (entries.length === 1 && more === 0) return noticeHtml(only.stage, only.certificate, now, only.remark)
    return [
        paragraph(`${entries.length + more} certificates that you look after have to be renewed.`),
        ...URGENCY.flatMap((stage) => section(stage, entries)),
        ...(more === 0 ? [] : [paragraph(`${more} more certificates are in the list of Certificate Services.`)]),
        ...howToRenew(entries),
    ].join('\n')
}

function section(stage: NoticeStage, entries: readonly DigestEntry[]): string[] {
    const own = entries.filter((entry) => entry.stage === stage).sort(soonestFirst)
    return own.length === 0 ? [] : [heading(HEADING[stage]), ...own.map(row)]
}

function row({ certificate, remark }: DigestEntry): string {
    const rows: [string, string][] = [
        ['Names', certificate.names.join('\n')],
        ['Certificate', `${certificate.number}, ${certificate.organizationName}`],
        ['Server', certificate.serverPlatform],
        ['Contacts', certificate.reachability],
        ['Start renewal by', certificate.startBy === null ? '' : dayInWords(certificate.startBy)],
        ['Expires', certificate.expiresAt === null ? '' : momentInWords(certificate.expiresAt)],
        ['For Certificate Services', remark],
    ]
    const address = certificate.url === '' ? '' : link(certificate.url, `Open ${certificate.number}`)
    return `${factTable(rows.filter(([, value]) => value !== ''))}${address}`
}

function howToRenew(entries: readonly DigestEntry[]): string[] {
    return WAYS.filter(([way]) => entries.some(({ certificate }) => certificate.way === way)).flatMap(
        ([way, title]) => [heading(title), steps(renewalStepList(way))]
    )
}

const WAYS: readonly [RenewalWay, string][] = [
    [MANAGED_BY.cdt, 'How to renew what Certificate Services issues'],
    [MANAGED_BY.delegatedAdmin, 'How to renew what delegated administrators issue'],
    ['automation', 'What to do where a certificate should have renewed itself'],
]

function soonestFirst(one: DigestEntry, other: DigestEntry): number {
    return (one.certificate.expiresAt ?? 0) - (other.certificate.expiresAt ?? 0)
}
