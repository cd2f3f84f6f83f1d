import { type GlideRecord } from '@servicenow/glide'
import { ARTICLE } from '../../core/knowledge/articles'
import { enrolledHtml, passwordResetHtml, successorHtml } from '../../core/option/access-mail'
import { articleUrl } from '../../records/addresses'
import { delegatedDomainsOf } from '../../records/delegated-admin'
import { findDomain } from '../../records/domain'

/** Body of the mail to a new delegated administrator (A4). */
export function printEnrolled(admin: GlideRecord): string {
    return enrolledHtml(admin.getValue('login') ?? '', domainNames(admin), [
        { url: articleUrl(ARTICLE.manualCsr), text: 'Request a certificate with a manual CSR in SCM' },
        { url: articleUrl(ARTICLE.makeCsr), text: 'Make a CSR on the usual platforms' },
        { url: articleUrl(ARTICLE.acme), text: 'Automate with ACME' },
    ])
}

/** Body of the mail that a delegated administrator's password was reset (A3). */
export function printPasswordReset(admin: GlideRecord): string {
    return passwordResetHtml(admin.getValue('login') ?? '')
}

/** Body of the mail to the successor of a delegated administrator (A5). */
export function printSuccessor(admin: GlideRecord, login: string): string {
    return successorHtml(login, domainNames(admin))
}

function domainNames(admin: GlideRecord): string[] {
    return delegatedDomainsOf(admin.getUniqueValue()).map((id) => findDomain(id)?.name ?? '')
}
