import { GlideRecord } from '@servicenow/glide'
import { type Digest, type WrittenDigest } from '../core/notice/group'
import { TABLE } from '../core/tables'
import { glideUtc } from '../core/time/glide-time'

/**
 * Writes one address's digest of a run, whose mail goes out with the row. The unique key makes it impossible to send it
 * twice.
 *
 * @param turn how many digests of the run the address had before
 * @returns false when somebody else wrote it
 */
export function insertDigest(runKey: string, digest: Digest, turn: number): boolean {
    const record = new GlideRecord(TABLE.digest)
    record.initialize()
    const key = `${runKey}:${digest.address.toLowerCase()}`
    record.setValue('digest_key', turn === 0 ? key : `${key}:${turn}`)
    record.setValue('address', digest.address)
    record.setValue('stage', digest.stage)
    record.setValue('notices', digest.notices.join(','))
    record.setValue('certificates', digest.notices.length + digest.more)
    return !!record.insert()
}

/** What a run has written so far. */
export function digestsOfRun(runKey: string): WrittenDigest[] {
    const digests: WrittenDigest[] = []
    const record = ofRun(runKey)
    record.query()
    while (record.next()) {
        const notices = (record.getValue('notices') ?? '').split(',')
        digests.push({
            address: (record.getValue('address') ?? '').toLowerCase(),
            notices,
            more: Number(record.getValue('certificates') ?? 0) > notices.length,
            writtenAt: record.getValue('sys_created_on') ?? '',
        })
    }
    return digests
}

/** Takes back the digests of a run that was cut off before their mails were made: they are written again. */
export function removeUnmailed(runKey: string, before: number): void {
    const record = ofRun(runKey)
    record.addQuery('sys_created_on', '<', glideUtc(before))
    record.query()
    while (record.next()) if (!isMailed(record.getUniqueValue())) record.deleteRecord()
}

function isMailed(digest: string): boolean {
    const mail = new GlideRecord('sys_email')
    mail.addQuery('target_table', TABLE.digest)
    mail.addQuery('instance', digest)
    mail.setLimit(1)
    mail.query()
    return mail.next()
}

function ofRun(runKey: string): GlideRecord {
    const record = new GlideRecord(TABLE.digest)
    record.addQuery('digest_key', 'STARTSWITH', `${runKey}:`)
    return record
}
