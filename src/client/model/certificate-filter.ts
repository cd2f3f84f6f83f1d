import { CERTIFICATE_KIND, CERTIFICATE_STATUS, type CertificateKind } from '../../server/core/states'
import { type CalendarDate, calendarDate } from '../../server/core/time/calendar'
import { pacificDate } from '../../server/core/time/pacific'
import { type Certificate } from '../services/certificates'
import { isLive, type Urgency, URGENCIES, urgencyOf } from './certificate-life'
import { daysUntil } from './dates'

/** What narrows and orders the list of certificates; it lives in the page's address. */
export interface CertificateFilter {
    /** Words that all occur in a name, the number or the department. */
    readonly text: string
    readonly urgencies: readonly Urgency[]
    readonly kind: CertificateKind | ''
    readonly managedBy: '' | 'cdt' | 'delegated_admin'
    /** Only what expires within so many days from now. */
    readonly within: number | null
    /** Only what expires on these Pacific days, both included. */
    readonly from: CalendarDate | null
    readonly to: CalendarDate | null
    readonly organization: string
    readonly sort: CertificateSort
}

export const SORTS = ['expiry', 'name', 'department'] as const
export type CertificateSort = (typeof SORTS)[number]

export const NO_FILTER: CertificateFilter = {
    text: '',
    urgencies: [],
    kind: '',
    managedBy: '',
    within: null,
    from: null,
    to: null,
    organization: '',
    sort: 'expiry',
}

/** Reads a filter from an address; what makes no sense there is ignored. */
export function filterFrom(parameters: URLSearchParams): CertificateFilter {
    const within = Number(parameters.get('within') ?? '')
    return {
        text: parameters.get('q') ?? '',
        urgencies: (parameters.get('state') ?? '').split(',').filter(isUrgency),
        kind: oneOf(Object.values(CERTIFICATE_KIND), parameters.get('kind')) ?? '',
        managedBy: oneOf(['cdt', 'delegated_admin'] as const, parameters.get('by')) ?? '',
        within: Number.isInteger(within) && within > 0 ? within : null,
        from: calendarDate(parameters.get('from') ?? ''),
        to: calendarDate(parameters.get('to') ?? ''),
        organization: parameters.get('department') ?? '',
        sort: oneOf(SORTS, parameters.get('sort')) ?? 'expiry',
    }
}

/** The parameters of an address for a filter; what is at its default is left out. */
export function parametersOf(filter: CertificateFilter): Record<string, string> {
    return {
        q: filter.text,
        state: filter.urgencies.join(','),
        kind: filter.kind,
        by: filter.managedBy,
        within: filter.within === null ? '' : String(filter.within),
        from: filter.from ?? '',
        to: filter.to ?? '',
        department: filter.organization,
        sort: filter.sort === 'expiry' ? '' : filter.sort,
    }
}

export function isFiltered(filter: CertificateFilter): boolean {
    return Object.values(parametersOf({ ...filter, sort: 'expiry' })).some((value) => value !== '')
}

/** The certificates that pass, in the order asked for. */
export function select(
    certificates: readonly Certificate[],
    filter: CertificateFilter,
    now: number
): readonly Certificate[] {
    const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
    const passing = certificates.filter((certificate) => passes(certificate, filter, words, now))
    return filter.sort === 'expiry' ? endedLast(passing) : passing.sort(ORDERS[filter.sort])
}

/** They come by expiry; what nobody has to act on any more goes to the end. */
function endedLast(certificates: readonly Certificate[]): readonly Certificate[] {
    const ended = (certificate: Certificate) =>
        !isLive(certificate) && certificate.status !== CERTIFICATE_STATUS.expired
    return [...certificates.filter((certificate) => !ended(certificate)), ...certificates.filter(ended)]
}

function passes(certificate: Certificate, filter: CertificateFilter, words: readonly string[], now: number): boolean {
    if (filter.kind !== '' && certificate.kind !== filter.kind) return false
    if (filter.managedBy !== '' && certificate.managedBy !== filter.managedBy) return false
    if (filter.organization !== '' && certificate.organization?.id !== filter.organization) return false
    const urgency = urgencyOf(certificate, now)
    if (filter.urgencies.length > 0 && !filter.urgencies.includes(urgency)) return false
    if (filter.within !== null || filter.from !== null || filter.to !== null) {
        if (urgency === 'ended' || certificate.expiresAt === null) return false
        if (!endsInTime(certificate.expiresAt, filter, now)) return false
    }
    if (words.length === 0) return true
    const text = [
        certificate.commonName,
        certificate.number,
        certificate.organization?.name ?? '',
        ...certificate.names,
    ]
        .join(' ')
        .toLowerCase()
    return words.every((word) => text.includes(word))
}

function endsInTime(expiresAt: number, { within, from, to }: CertificateFilter, now: number): boolean {
    const day = pacificDate(expiresAt)
    const days = daysUntil(expiresAt, now)
    if (within !== null && (days < 0 || days > within)) return false
    return (from === null || day >= from) && (to === null || day <= to)
}

const ORDERS: Record<Exclude<CertificateSort, 'expiry'>, (one: Certificate, other: Certificate) => number> = {
    name: (one, other) => one.commonName.localeCompare(other.commonName),
    department: (one, other) =>
        (one.organization?.name ?? '').localeCompare(other.organization?.name ?? '') ||
        one.commonName.localeCompare(other.commonName),
}

function isUrgency(text: string): text is Urgency {
    return (URGENCIES as readonly string[]).includes(text)
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
    return values.find((value) => value === text)
}
