import { type GlideRecord } from '@servicenow/glide'
import { deliveredHtml } from '../../core/notice/certificate-mail'
import { toCertificateForMail } from '../../records/certificate-mail'

/** Body of the mail that a requested certificate is there. */
export function printDelivered(certificate: GlideRecord, requestedItem: string): string {
    return deliveredHtml(toCertificateForMail(certificate), requestedItem)
}
