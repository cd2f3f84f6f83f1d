import { type ApiReply, type ApiRequest, HTML_TYPE, type Message } from '../api/http'
import { type Instance } from '../instance'
import { html, type Content, type Html } from './html'
import { PATH } from './paths'

export interface Page {
    readonly title: string
    readonly body: Content
    readonly status?: number
    /** Shown above the body, with those that the request before left for this page. */
    readonly messages?: readonly Message[]
    /** Paths of scripts of this site. */
    readonly scripts?: readonly string[]
    /** True for a page without the header of a signed-in user. */
    readonly bare?: boolean
}

/** Only files of this site run or style anything; a mail shown in a frame brings its own styles and nothing else. */
const POLICY = [
    "default-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
].join('; ')

/** A whole page, with the messages and the navigation of the signed-in user. */
export function page(instance: Instance, request: ApiRequest, content: Page): ApiReply {
    const messages = [...(request.login?.flash.splice(0) ?? []), ...(content.messages ?? [])]
    const document = html`<!doctype html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>${content.title}</title>
                <link rel="icon" href="data:," />
                <link rel="stylesheet" href="${PATH.styles}" />
                ${(content.scripts ?? []).map((script) => html`<script src="${script}" defer></script>`)}
            </head>
            <body>
                <a class="skip" href="#main">Skip to the content</a>
                ${content.bare ? '' : header(instance, request)}
                <main id="main">
                    <div id="messages" role="status">${messages.map(messageLine)}</div>
                    ${content.body}
                </main>
            </body>
        </html> `
    return {
        status: content.status ?? 200,
        headers: {
            'Content-Type': HTML_TYPE,
            'Content-Security-Policy': POLICY,
            'X-Content-Type-Options': 'nosniff',
            'Referrer-Policy': 'same-origin',
        },
        body: document.text,
    }
}

/** The hidden field without which no form of a signed-in user is accepted. */
export function tokenField(request: ApiRequest): Html {
    return html`<input type="hidden" name="sysparm_ck" value="${request.login?.token ?? ''}" />`
}

/** Keeps messages for the page that the browser is sent to next. */
export function flash(request: ApiRequest, messages: readonly Message[]): void {
    request.login?.flash.push(...messages)
}

function messageLine(message: Message): Html {
    return html`<p class="message ${message.type}">${message.text}</p>`
}

function header(instance: Instance, request: ApiRequest): Html {
    const admin = instance.access.hasRole('admin')
    const links: [string, string][] = [
        [PATH.home, 'Home'],
        [PATH.catalog, 'Catalog'],
        [PATH.requests, 'My requests'],
        [PATH.approvals, 'My approvals'],
        ...(admin
            ? ([
                  [PATH.outbox, 'Outbox'],
                  [PATH.log, 'Log'],
                  [PATH.clock, 'Clock'],
              ] as [string, string][])
            : []),
    ]
    return html`<header>
        <p class="brand">Local instance</p>
        <nav aria-label="Main">
            <ul>
                ${links.map(
                    ([path, label]) =>
                        html`<li>
                            <a href="${path}" ${path === request.path ? html`aria-current="page"` : ''}>${label}</a>
                        </li>`
                )}
            </ul>
        </nav>
        <form method="post" action="${PATH.signOut}" class="who">
            <span>${userLabel(instance)}</span>
            ${tokenField(request)}
            <button type="submit" class="link">Sign out</button>
        </form>
    </header>`
}

function userLabel(instance: Instance): string {
    const user = instance.record('sys_user')
    return user.get('sys_id', instance.session.userId)
        ? user.getDisplayValue() || instance.session.userName
        : instance.session.userName
}
