import { strangerHtml, takenHtml } from '../../core/mail/mail-texts'

/** Body of the mail that a mail became a request (R6). */
export function printTaken(number: string): string {
    return takenHtml(number)
}

/** Body of the answer to somebody whom we do not know (R6). */
export function printStranger(): string {
    return strangerHtml()
}
