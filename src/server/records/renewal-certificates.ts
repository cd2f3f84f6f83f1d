import { GlideRecord } from '@servicenow/glide'
import { renewedBy } from '../core/renewal/due'
import { type DueCertificate } from '../core/renewal/due-certificate'
import {
    CERTIFICATE_STATUS,
    type CertificateKind,
    type CertificateStatus,
    LIVE_CERTIFICATE_STATUSES,
    MANAGED_BY,
} from '../core/states'
import { TABLE } from '../core/tables'
import { calendarDate, type CalendarDate } from '../core/time/calendar'
import { fromGlideUtc, glideUtc } from '../core/time/glide-time'
import { type LateContact } from './contact'

const LIVE = LIVE_CERTIFICATE_STATUSES.join(',')

/** The certificates that fell due first, at most `limit` of them; those in `except` are left out. */
export function dueCertificates(now: number, limit: number, except: ReadonlySet<string>): DueCertificate[] {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('status', 'IN', LIVE)
    record.addQuery('next_due_at', '<=', glideUtc(now))
    record.addNotNullQuery('next_due_at')
    if (except.size > 0) record.addQuery('sys_id', 'NOT IN', [...except].join(','))
    record.orderBy('next_due_at')
    record.setLimit(limit)
    record.query()
    const certificates: DueCertificate[] = []
    while (record.next()) certificates.push(toDueCertificate(record))
    return certificates
}

/**
 * sys_ids of the certificates of one contact whose renewal is due and needed, in their order.
 *
 * @param after the last one that is done; empty to begin
 */
export function dueCertificatesOf(contact: LateContact, after: string, limit: number): string[] {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('status', CERTIFICATE_STATUS.renewalDue)
    record.addNullQuery('not_needed_since')
    if (contact.certificate !== '') record.addQuery('sys_id', contact.certificate)
    else record.addQuery('organization', contact.organization)
    if (after !== '') record.addQuery('sys_id', '>', after)
    record.orderBy('sys_id')
    record.setLimit(limit)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/**
 * Has live certificates planned that no rule has planned yet, as an import that runs no rules leaves them.
 *
 * @returns how many were planned
 */
export function planUnplanned(limit: number, plan: (certificate: GlideRecord) => unknown): number {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('status', 'IN', LIVE)
    record.addNullQuery('next_due_at')
    record.addNotNullQuery('not_before')
    record.addNotNullQuery('not_after')
    record.setLimit(limit)
    record.query()
    let planned = 0
    while (record.next()) {
        plan(record)
        if (record.update()) planned++
    }
    return planned
}

/**
 * Plans the next live certificates in the order of their sys_ids; only those whose plan changed are written.
 *
 * @param position sys_id of the last one that is done; empty to begin
 */
export function certificatesAfter(
    position: string,
    limit: number,
    plan: (certificate: GlideRecord) => boolean
): { count: number; last: string } {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('status', 'IN', LIVE)
    if (position !== '') record.addQuery('sys_id', '>', position)
    record.orderBy('sys_id')
    record.setLimit(limit)
    record.query()
    let count = 0
    let last = ''
    while (record.next()) {
        count++
        last = record.getUniqueValue()
        if (plan(record)) record.update()
    }
    return { count, last }
}

/** What the run leaves behind on a certificate. */
export interface Outcome {
    status: CertificateStatus
    /** When it is looked at again; null when never. */
    nextDueAt: number | null
    reachability: string
}

/** Writes the outcome. One that others changed since it was read stays due, and is judged anew. */
export function saveOutcome({ id, readAs }: DueCertificate, outcome: Outcome): void {
    const record = new GlideRecord(TABLE.certificate)
    if (!record.get(id) || stateIn(record) !== readAs) return
    record.setValue('status', outcome.status)
    record.setValue('reachability', outcome.reachability)
    record.setValue('next_due_at', outcome.nextDueAt === null ? '' : glideUtc(outcome.nextDueAt))
    if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The certificate could not be written.')
}

function stateIn(record: GlideRecord): string {
    return DECIDING.map((column) => record.getValue(column) ?? '').join()
}

const DECIDING = ['status', 'renewable_from', 'start_by', 'evidence_from', 'window_ends_on', 'not_needed_since']

/** Whether a live certificate is needed; `since` is null when it is. */
export function setNotNeeded(id: string, since: CalendarDate | null): void {
    const record = new GlideRecord(TABLE.certificate)
    if (!record.get(id) || !LIVE_CERTIFICATE_STATUSES.includes(record.getValue('status') as CertificateStatus)) return
    record.setValue('not_needed_since', since ?? '')
    if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The certificate could not be written.')
}

/** Puts a certificate off that could not be processed, so that it does not stand in the way of the others. */
export function postpone(id: string, until: number): void {
    const record = new GlideRecord(TABLE.certificate)
    if (!record.get(id)) return
    record.setValue('next_due_at', glideUtc(until))
    record.update()
}

function toDueCertificate(record: GlideRecord): DueCertificate {
    const text = (column: string) => record.getValue(column) ?? ''
    const expiresAt = fromGlideUtc(text('expires_at')) ?? fromGlideUtc(text('not_after')) ?? 0
    return {
        id: record.getUniqueValue(),
        number: text('number'),
        commonName: text('common_name'),
        names: text('names')
            .split('\n')
            .filter((name) => name !== ''),
        organization: text('organization'),
        organizationName: record.getDisplayValue('organization') ?? '',
        domain: text('domain'),
        kind: text('kind') as CertificateKind,
        managedBy: text('managed_by') === MANAGED_BY.delegatedAdmin ? MANAGED_BY.delegatedAdmin : MANAGED_BY.cdt,
        renewedBy: renewedBy(text('not_needed_since'), text('automation')),
        serverPlatform: text('server_platform'),
        serverPlatformVersion: text('server_platform_version'),
        status: text('status') as CertificateStatus,
        renewableFrom: fromGlideUtc(text('renewable_from')) ?? expiresAt,
        startBy: calendarDate(text('start_by')) ?? '1970-01-01',
        tooLateAfter: calendarDate(text('too_late_after')) ?? '1970-01-01',
        expiresAt,
        issueOn: calendarDate(text('issue_expected_on')),
        evidenceFrom: calendarDate(text('evidence_from')),
        windowEndsOn: calendarDate(text('window_ends_on')),
        readAs: stateIn(record),
    }
}
