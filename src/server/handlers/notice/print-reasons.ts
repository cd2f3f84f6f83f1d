import { ARTICLE } from '../../core/knowledge/articles'
import { reasonsHtml } from '../../core/notice/certificate-mail'
import { articleUrl, centerUrl } from '../../records/addresses'

/** Body of the mail that an order was not taken in. */
export function printRefusal(number: string, reasons: string): string {
    return reasonsHtml(
        `Your order ${number} was not accepted, and nothing else was made of it. This has to be corrected:`,
        reasons,
        'Please correct it and order again. The order form checks while you type.',
        [
            { url: articleUrl(ARTICLE.guidelines), text: 'How the submittal process works' },
            { url: articleUrl(ARTICLE.makeCsr), text: 'How to make a CSR' },
        ]
    )
}

/** Body of the mail that an order was not approved. */
export function printRejection(number: string, reason: string): string {
    return reasonsHtml(
        `Your order ${number} was not approved. Nothing is done for it. The reason given:`,
        reason === '' ? 'No reason was given.' : reason,
        'Speak with the approver about it, and order again when it is settled.'
    )
}

/** Body of the mail that a request is over: what was done, or why it was not. */
export function printClosing(number: string, outcome: string): string {
    return reasonsHtml(
        `Your request ${number} is closed.`,
        outcome,
        'If something is missing, order "Question/Inquiry" and name this request.'
    )
}

/** Body of the mail that asks the customer something; the clock stands still until the answer (T6). */
export function printQuestion(task: string, question: string): string {
    return reasonsHtml(
        `Certificate Services needs something from you before the work on ${task} can go on:`,
        question,
        'Answer it on the request in the catalog under "My requests". The clock of the promise stands still until you do.'
    )
}

/** Body of the mail that an order waits for a decision (T1, T7). */
export function printApprovalAsked(number: string, requester: string, about: string): string {
    return reasonsHtml(
        `Request ${number} of ${requester} waits for your decision:`,
        about,
        'Approve or reject it under "Approvals" in the Certificate Center, or under "My approvals" in the catalog. When you reject it, write why: the requester reads it. The work and its promised time begin when everybody who has to has approved.',
        [{ url: centerUrl('approvals'), text: 'Open your approvals' }]
    )
}
