import { GlideRecord } from '@servicenow/glide'
import { type Digest } from '../core/notice/group'
import { TABLE } from '../core/tables'

/**
 * Writes one address's digest of a run, whose mail goes out with the row. The unique key makes it impossible to send it
 * twice: a row that is there already is left as it is.
 */
export function insertDigest(runKey: string, digest: Digest): void {
    const record = new GlideRecord(TABLE.digest)
    record.initialize()
    record.setValue('digest_key', `${runKey}:${digest.address.toLowerCase()}`)
    record.setValue('address', digest.address)
    record.setValue('stage', digest.stage)
    record.setValue('notices', digest.notices.join(','))
    record.setValue('certificates', digest.notices.length + digest.more)
    record.insert()
}

/** Addresses that have their digest of a run already, in small letters. */
export function digestedAddresses(runKey: string): Set<string> {
    const addresses = new Set<string>()
    const record = new GlideRecord(TABLE.digest)
    record.addQuery('digest_key', 'STARTSWITH', `${runKey}:`)
    record.query()
    while (record.next()) addresses.add((record.getValue('address') ?? '').toLowerCase())
    return addresses
}
