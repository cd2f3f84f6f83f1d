import { type GlideRecord } from '@servicenow/glide'
import { noticeHtml } from '../../core/notice/certificate-mail'
import { type NoticeStage } from '../../core/states'
import { toCertificateForMail } from '../../records/certificate-mail'
import { now } from '../../records/clock'
import { remarkOn } from '../../records/notice'

/** Body of the mail of a certificate's notice. */
export function printNotice(certificate: GlideRecord, stage: string): string {
    const noticeStage = stage as NoticeStage
    const remark = remarkOn(certificate.getUniqueValue(), noticeStage)
    return noticeHtml(noticeStage, toCertificateForMail(certificate), now(), remark)
}
