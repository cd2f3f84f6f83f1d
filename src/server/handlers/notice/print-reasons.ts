import { reasonsHtml } from '../../core/notice/certificate-mail'

/** Body of the mail that an order was not taken in. */
export function printRefusal(number: string, reasons: string): string {
    return reasonsHtml(
        `Your order ${number} was not accepted, and nothing else was made of it. This has to be corrected:`,
        reasons,
        'Please correct it and order again. The order form checks while you type.'
    )
}

/** Body of the mail that an order was not approved. */
export function printRejection(number: string, reason: string): string {
    return reasonsHtml(
        `Your order ${number} was not approved. No certificate is issued for it. The reason given:`,
        reason === '' ? 'No reason was given.' : reason,
        'Speak with the approver about it, and order again when it is settled.'
    )
}
