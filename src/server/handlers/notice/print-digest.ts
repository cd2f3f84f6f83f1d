import { type GlideRecord } from '@servicenow/glide'
import { type DigestEntry, digestHtml, digestSubject } from '../../core/notice/digest'
import { certificatesForMail } from '../../records/certificate-mail'
import { now } from '../../records/clock'
import { noticesForMail } from '../../records/notice'

export interface PrintedDigest {
    subject: string
    html: string
}

/** Subject and body of the mail of a digest. */
export function printDigest(digest: GlideRecord): PrintedDigest {
    const ids = (digest.getValue('notices') ?? '').split(',').filter((id) => id !== '')
    const notices = noticesForMail(ids)
    const certificates = certificatesForMail(notices.map(({ certificate }) => certificate))
    const entries = notices.flatMap(({ certificate, stage, remark }): DigestEntry[] => {
        const found = certificates.get(certificate)
        return found === undefined ? [] : [{ stage, remark, ...found }]
    })
    const more = Math.max(0, Number(digest.getValue('certificates') ?? 0) - ids.length)
    return { subject: digestSubject(entries, more), html: digestHtml(entries, now(), more) }
}
