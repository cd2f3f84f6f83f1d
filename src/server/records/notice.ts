import { GlideRecord } from '@servicenow/glide'
import { type PendingNotice } from '../core/notice/group'
import { type SentNotice } from '../core/notice/missed'
import {
    CERTIFICATE_STATUS,
    type DepartmentNotice,
    NOTICE_STAGE,
    type NoticeStage,
    type PasswordStage,
} from '../core/states'
import { TABLE } from '../core/tables'
import { glideUtc } from '../core/time/glide-time'

/** The stages of these certificates that a run has dealt with, sent or about to be, by certificate. */
export function handledStages(certificates: readonly string[]): Map<string, Set<NoticeStage>> {
    const handled = new Map<string, Set<NoticeStage>>()
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('subject_key', 'IN', certificates.join(','))
    record.query()
    while (record.next()) {
        const certificate = record.getValue('subject_key') ?? ''
        const stages = handled.get(certificate) ?? new Set()
        stages.add(record.getValue('stage') as NoticeStage)
        handled.set(certificate, stages)
    }
    return handled
}

/** What went out about these certificates, or is about to, by certificate. */
export function sentNotices(certificates: readonly string[]): Map<string, SentNotice[]> {
    const sent = new Map<string, SentNotice[]>()
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('subject_key', 'IN', certificates.join(','))
    record.addNullQuery('covered_by')
    record.query()
    while (record.next()) {
        const certificate = record.getValue('subject_key') ?? ''
        const notice = { stage: record.getValue('stage') as NoticeStage, addresses: addressesIn(record) }
        sent.set(certificate, [...(sent.get(certificate) ?? []), notice])
    }
    return sent
}

function addressesIn(notice: GlideRecord): string[] {
    return (notice.getValue('recipients') ?? '').split(', ').filter((address) => address !== '')
}

export interface NewNotice {
    /** Whose stage it is, at most 64 characters; the certificate itself when it is absent. */
    subjectKey?: string
    certificate: string
    stage: NoticeStage
    recipients: readonly string[]
    /** What Certificate Services is told besides; empty when there is nothing to report. */
    remark: string
    /** The later stage whose notice says it all; empty for a notice that is sent itself. */
    coveredBy: NoticeStage | ''
    /** The run that sends it. */
    runKey: string
}

/**
 * Claims a stage of a certificate: whichever run writes the row first sends the notice (unique subject and stage).
 *
 * @returns whether it is this run's.
 */
export function claimNotice(notice: NewNotice): boolean {
    const record = new GlideRecord(TABLE.notice)
    record.initialize()
    record.setValue('subject_key', notice.subjectKey ?? notice.certificate)
    record.setValue('certificate', notice.certificate)
    record.setValue('stage', notice.stage)
    record.setValue('recipients', notice.recipients.join(', '))
    record.setValue('remark', notice.remark)
    record.setValue('covered_by', notice.coveredBy)
    record.setValue('run_key', notice.runKey)
    return !!record.insert()
}

/** A notice that is not part of a digest. */
export interface OneNotice {
    /** At most 64 characters. */
    subjectKey: string
    stage: PasswordStage | DepartmentNotice
    recipients: readonly string[]
    /** sys_id; empty when it is about none. */
    delegatedAdmin: string
}

/**
 * Claims a notice that is sent by itself.
 *
 * @param before a claim of another run that is older and was not sent is taken over
 * @returns sys_id of the claim; null when somebody else sent it, or is about to
 */
export function claimOnce({ subjectKey, stage, recipients, delegatedAdmin }: OneNotice, before: number): string | null {
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('subject_key', subjectKey)
    record.addQuery('stage', stage)
    record.query()
    if (record.next()) {
        const abandoned = !record.getValue('sent_at') && (record.getValue('sys_created_on') ?? '') < glideUtc(before)
        return abandoned ? record.getUniqueValue() : null
    }
    record.initialize()
    record.setValue('subject_key', subjectKey)
    record.setValue('stage', stage)
    record.setValue('recipients', recipients.join(', '))
    record.setValue('delegated_admin', delegatedAdmin)
    return record.insert() || null
}

export function noticeSent(id: string, at: number): void {
    const record = new GlideRecord(TABLE.notice)
    if (!record.get(id)) return
    record.setValue('sent_at', glideUtc(at))
    record.update()
}

/** Notices that a run claimed and has not sent, unless their certificates were replaced or revoked, or are not needed any more. */
export function pendingNotices(runKey: string): PendingNotice[] {
    const record = pendingOf(runKey)
    record.addQuery('certificate.status', 'NOT IN', OUT_OF_USE)
    record.addNullQuery('certificate.not_needed_since')
    record.query()
    const notices: PendingNotice[] = []
    while (record.next()) {
        notices.push({
            id: record.getUniqueValue(),
            stage: record.getValue('stage') as NoticeStage,
            addresses: addressesIn(record),
            claimedAt: record.getValue('sys_created_on') ?? '',
        })
    }
    return notices
}

/** sys_ids of what a run claimed and did not send, needed or not any more. */
export function claimedBy(runKey: string): string[] {
    const record = pendingOf(runKey)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/** Says of notices that they are sent. */
export function markSent(ids: readonly string[], sentAt: number): void {
    for (let from = 0; from < ids.length; from += MARKED_AT_ONCE) {
        markAllSent(ids.slice(from, from + MARKED_AT_ONCE), sentAt)
    }
}

/** A condition with more values than this is slow to read for a database. */
const MARKED_AT_ONCE = 500

function markAllSent(ids: readonly string[], sentAt: number): void {
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.setValue('sent_at', glideUtc(sentAt))
    record.updateMultiple()
}

/** Runs that claimed notices before an instant and never sent them: they were cut off. */
export function abandonedRuns(before: number, limit: number): string[] {
    const record = new GlideRecord(TABLE.notice)
    record.addNullQuery('sent_at')
    record.addNullQuery('covered_by')
    record.addQuery('stage', 'IN', Object.values(NOTICE_STAGE).join(','))
    record.addQuery('sys_created_on', '<', glideUtc(before))
    record.orderBy('sys_created_on')
    record.setLimit(limit)
    record.query()
    const runs = new Set<string>()
    while (record.next()) runs.add(record.getValue('run_key') ?? '')
    return [...runs]
}

export interface NoticeForMail {
    certificate: string
    stage: NoticeStage
    remark: string
}

export function noticesForMail(ids: readonly string[]): NoticeForMail[] {
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.query()
    const notices: NoticeForMail[] = []
    while (record.next()) {
        notices.push({
            certificate: record.getValue('certificate') ?? '',
            stage: record.getValue('stage') as NoticeStage,
            remark: record.getValue('remark') ?? '',
        })
    }
    return notices
}

const OUT_OF_USE = [CERTIFICATE_STATUS.replaced, CERTIFICATE_STATUS.revoked].join(',')

function pendingOf(runKey: string): GlideRecord {
    const record = new GlideRecord(TABLE.notice)
    if (runKey === '') record.addNullQuery('run_key')
    else record.addQuery('run_key', runKey)
    record.addNullQuery('sent_at')
    record.addNullQuery('covered_by')
    return record
}
