import { GlideRecord } from '@servicenow/glide'
import { type NoticeStage } from '../core/states'
import { TABLE } from '../core/tables'
import { fromGlideUtc, glideUtc } from '../core/time/glide-time'

/** The stages of these certificates that were sent or are covered by a later one, by certificate. */
export function handledStages(certificates: readonly string[]): Map<string, Set<NoticeStage>> {
    const handled = new Map<string, Set<NoticeStage>>()
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('subject_key', 'IN', certificates.join(','))
    record.addNotNullQuery('sent_at')
    record.query()
    while (record.next()) {
        const certificate = record.getValue('subject_key') ?? ''
        const stages = handled.get(certificate) ?? new Set()
        stages.add(record.getValue('stage') as NoticeStage)
        handled.set(certificate, stages)
    }
    return handled
}

export interface NewNotice {
    certificate: string
    stage: NoticeStage
    recipients: readonly string[]
    /** What Certificate Services is told besides; empty when there is nothing to report. */
    remark: string
    /** The later stage whose notice says it all; empty for a notice that is sent itself. */
    coveredBy: NoticeStage | ''
}

/**
 * Claims a stage of a certificate: whoever writes the row first sends the notice (unique subject and stage).
 *
 * @returns sys_id of the row; null when it was not written.
 */
export function claimNotice(notice: NewNotice, sentAt: number | null): string | null {
    const record = new GlideRecord(TABLE.notice)
    record.initialize()
    record.setValue('subject_key', notice.certificate)
    record.setValue('certificate', notice.certificate)
    record.setValue('stage', notice.stage)
    record.setValue('recipients', notice.recipients.join(', '))
    record.setValue('remark', notice.remark)
    record.setValue('covered_by', notice.coveredBy)
    if (sentAt !== null) record.setValue('sent_at', glideUtc(sentAt))
    return record.insert() || null
}

export interface ClaimedNotice {
    id: string
    sent: boolean
    /** Epoch milliseconds. */
    claimedAt: number
}

export function findNotice(certificate: string, stage: NoticeStage): ClaimedNotice | null {
    const record = loadNotice(certificate, stage)
    if (record === null) return null
    return {
        id: record.getUniqueValue(),
        sent: !!record.getValue('sent_at'),
        claimedAt: fromGlideUtc(record.getValue('sys_created_on') ?? '') ?? 0,
    }
}

export function markSent(id: string, sentAt: number): void {
    const record = new GlideRecord(TABLE.notice)
    if (!record.get(id)) return
    record.setValue('sent_at', glideUtc(sentAt))
    record.update()
}

/** The remark for Certificate Services on a notice; empty when there is none. */
export function remarkOn(certificate: string, stage: NoticeStage): string {
    return loadNotice(certificate, stage)?.getValue('remark') ?? ''
}

function loadNotice(certificate: string, stage: NoticeStage): GlideRecord | null {
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('subject_key', certificate)
    record.addQuery('stage', stage)
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}
