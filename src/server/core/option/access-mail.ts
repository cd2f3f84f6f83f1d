import { type MailLink, reasonsHtml } from '../notice/certificate-mail'

/** Body of the mail to a new delegated administrator: the login and the training (A4). It never holds a password. */
export function enrolledHtml(login: string, domains: readonly string[], training: readonly MailLink[]): string {
    return reasonsHtml(
        `You are a delegated administrator for certificates now. Your login in Sectigo Certificate Manager (SCM) is ${login}. SCM sends you a mail of its own in which you choose the password; nobody at CDT knows it, and nobody will ask for it.`,
        [
            `You may issue, renew and revoke certificates for: ${domains.join(', ') || 'the domains that are delegated to you'}.`,
            'Training: read the articles below, "Request a certificate with a manual CSR in SCM" first, and watch its video before your first certificate.',
            'A remote session of about 30 minutes is held on request: order "Question/Inquiry", Training session.',
        ].join('\n'),
        'The login does not expire. Its password expires every 90 days; you are warned before. A new one is ordered with "Password Reset".',
        training
    )
}

/** Body of the mail that a password was reset (A3). */
export function passwordResetHtml(login: string): string {
    return reasonsHtml(
        `The password of your login ${login} in Sectigo Certificate Manager (SCM) was reset on request.`,
        'SCM has sent you a mail with a link to choose a new one. Look into the junk folder too.',
        'You did not expect this? Tell Certificate Services at once: Certificate_Services@state.ca.gov.'
    )
}

/** Body of the mail to whoever takes over from a delegated administrator whose access was taken away (A5). */
export function successorHtml(login: string, domains: readonly string[]): string {
    return reasonsHtml(
        `The access of ${login} to Sectigo Certificate Manager (SCM) was taken away, and you take over.`,
        [
            `You may issue, renew and revoke certificates for: ${domains.join(', ') || 'the domains that are delegated to you'}.`,
            'Open renewals and the notices that went there come to you from now on.',
        ].join('\n'),
        'Look at "My certificates" in the Certificate Center for what is due next. You should not have it? Tell Certificate Services.'
    )
}
