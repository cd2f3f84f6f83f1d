/** What mails about a certificate say: what, when, which names, how to renew, and whom to ask (N1, O2, R6). */
import { renewalStepList, type RenewalWay } from '../renewal/renewal-steps'
import { type NoticeStage } from '../states'
import { type CalendarDate, daysBetween } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { factTable, heading, link, paragraph, steps } from './mail-html'
import { dayInWords, momentInWords } from './pacific-text'

/** Instants are epoch milliseconds; null where the certificate does not say. */
export interface CertificateForMail {
    number: string
    names: readonly string[]
    organizationName: string
    issuer: string
    serial: string
    serverPlatform: string
    way: RenewalWay
    notBefore: number | null
    expiresAt: number | null
    startBy: CalendarDate | null
    tooLateAfter: CalendarDate | null
    windowEndsOn: CalendarDate | null
    /** C5: CDT installs it on a server that CDT manages. */
    installedByCdt: boolean
    /** What is weak about its contacts; empty when nothing is. */
    reachability: string
    /** Address of the certificate's record; empty when the instance does not know its own. */
    url: string
}

/**
 * Body of the notice of one stage.
 *
 * @param remark what Certificate Services is told besides; empty when nothing is
 */
export function noticeHtml(stage: NoticeStage, certificate: CertificateForMail, now: number, remark: string): string {
    return [
        paragraph(opening(stage, certificate, now)),
        facts(certificate),
        heading('How to renew'),
        steps(renewalStepList(certificate.way)),
        ...(remark === '' ? [] : [heading('For Certificate Services'), paragraph(remark)]),
        ...record(certificate),
    ].join('\n')
}

/** Body of the mail that a certificate is there (C3, C5). */
export function deliveredHtml(certificate: CertificateForMail, requestedItem: string): string {
    const until = certificate.windowEndsOn === null ? 'for 25 days' : `until ${dayInWords(certificate.windowEndsOn)}`
    return [
        paragraph(
            `The certificate of request ${requestedItem} is issued and recorded as ${certificate.number}. Its text (PEM) is in the record.`
        ),
        facts(certificate),
        heading('What to do now'),
        steps([
            ...(certificate.installedByCdt ? BY_CDT : BY_CUSTOMER),
            `You may test it, and have it changed or revoked, ${until}.`,
            'Keep the contacts of this certificate up to date: they are warned in good time before it expires.',
        ]),
        ...record(certificate),
    ].join('\n')
}

const BY_CUSTOMER = [
    'Install it on every server that serves these names, together with the intermediate certificates from SCM.',
    'Check each site from outside.',
]
const BY_CDT = [
    'Nothing to install: CDT does that on the servers it manages, agrees on a time with you, and tells you when it is done.',
]

/** Body of the mails that an order was refused or not approved. */
export function reasonsHtml(opening: string, reasons: string, next: string, more: readonly MailLink[] = []): string {
    const links = more.filter(({ url }) => url !== '').map(({ url, text }) => link(url, text))
    return [paragraph(opening), paragraph(reasons), paragraph(next), ...links].join('\n')
}

/** Where a mail leads to; without an address it is left out, for an instance that does not know its own. */
export interface MailLink {
    url: string
    text: string
}

function opening(stage: NoticeStage, certificate: CertificateForMail, now: number): string {
    const expiry = certificate.expiresAt === null ? 'on an unknown day' : `on ${momentInWords(certificate.expiresAt)}`
    const startBy = certificate.startBy === null ? '' : dayInWords(certificate.startBy)
    switch (stage) {
        case 'window_open':
            return `This certificate can be renewed from now on. It expires ${expiry}. Please start by ${startBy}.`
        case 'start_by':
            if (certificate.way === 'automation') {
                return `This certificate renews itself, and should have done so by now: ${startBy} is the last day on which there is time for everything, and no newer one is recorded. It expires ${expiry}.`
            }
            return `Please start renewing this certificate now: ${startBy} is the last day on which there is time for everything. It expires ${expiry}.`
        case 'one_week':
            return `This certificate expires ${left(certificate, now)}, ${expiry}, and no newer one is recorded for its names. Without one, what it serves will fail for everybody.`
        case 'one_day':
            return `URGENT: this certificate expires ${left(certificate, now)}, ${expiry}, and no newer one is recorded for its names. Without one, what it serves will fail for everybody.`
        case 'expired':
            return `This certificate expired ${expiry}, and no newer one is recorded for its names. Where it is still in use, sites and services fail. Replace it at once, or tell Certificate Services that it is not needed any more.`
    }
}

function left({ expiresAt }: CertificateForMail, now: number): string {
    if (expiresAt === null) return 'soon'
    const days = daysBetween(pacificDate(now), pacificDate(expiresAt))
    if (days <= 0) return 'today'
    return days === 1 ? 'tomorrow' : `in ${days} days`
}

function facts(certificate: CertificateForMail): string {
    const rows: [string, string][] = [
        ['Names', certificate.names.join('\n')],
        ['Certificate', certificate.number],
        ['Department', certificate.organizationName],
        ['Server', certificate.serverPlatform],
        ['Contacts', certificate.reachability],
        ['Issued by', certificate.issuer],
        ['Serial number', certificate.serial],
        ['Valid from', certificate.notBefore === null ? '' : momentInWords(certificate.notBefore)],
        ['Start renewal by', certificate.startBy === null ? '' : dayInWords(certificate.startBy)],
        [
            "Too late for CDT's promise after",
            certificate.tooLateAfter === null ? '' : dayInWords(certificate.tooLateAfter),
        ],
        ['Expires', certificate.expiresAt === null ? '' : momentInWords(certificate.expiresAt)],
    ]
    return factTable(rows.filter(([, value]) => value !== ''))
}

function record({ url, number }: CertificateForMail): string[] {
    return url === '' ? [] : [link(url, `Open ${number} in Certificate Services`)]
}
