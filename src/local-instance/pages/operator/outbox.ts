import { outboxMails } from '../../api/control/outbox'
import { type ApiReply, type ApiRequest } from '../../api/http'
import { type Instance } from '../../instance'
import { html } from '../html'
import { page } from '../layout'
import { momentText } from '../time'

/** GET /local/outbox: the mails, newest first. Each is shown in a frame that runs no script and reaches nothing. */
export function outboxPage(instance: Instance, request: ApiRequest): ApiReply {
    const mails = outboxMails(instance).reverse()
    return page(instance, request, {
        title: 'Outbox',
        body: html`<h1>Outbox</h1>
            <p>No mail leaves this machine; here is what would have been sent.</p>
            ${mails.length === 0 ? html`<p class="none">No mails yet.</p>` : ''}
            ${mails.map(
                (mail) =>
                    html`<details class="card wide mail">
                        <summary>
                            <strong>${mail.subject || '(no subject)'}</strong>
                            <span class="meta"
                                >${mail.sent_at ? momentText(instance, Date.parse(mail.sent_at)) : ''} · to
                                ${mail.recipients || 'nobody'}</span
                            >
                        </summary>
                        <iframe sandbox title="${mail.subject}" srcdoc="${mailDocument(mail.body)}"></iframe>
                    </details>`
            )}`,
    })
}

/** A mail without markup keeps its line breaks. */
function mailDocument(body: string): string {
    const text = /<[a-z!/]/i.test(body) ? body : `<pre style="white-space:pre-wrap;font:inherit">${body}</pre>`
    return `<body style="font:15px/1.5 system-ui,sans-serif;margin:12px">${text}</body>`
}
