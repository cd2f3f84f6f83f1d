import { type ApiError } from '../api/errors'
import { redirect, type ApiReply, type ApiRequest } from '../api/http'
import { type Instance } from '../instance'
import { html } from './html'
import { page } from './layout'
import { PATH } from './paths'

/** An error told to a person: who is not signed in is sent to the sign-in page and from there back. */
export function errorPage(instance: Instance, request: ApiRequest, error: ApiError): ApiReply {
    if (error.status === 401 && request.method === 'GET') return redirect(signInFor(request))
    const title = TITLES[error.status] ?? 'Something went wrong'
    return page(instance, request, {
        title,
        status: error.status,
        bare: true,
        body: html`<h1>${title}</h1>
            <p>${error.message}</p>
            ${error.detail ? html`<p class="detail">${error.detail}</p>` : ''}
            <p><a href="${PATH.home}">Back to the start page</a></p>`,
    })
}

const TITLES: Record<number, string> = {
    400: 'This did not work',
    401: 'Please sign in again',
    403: 'You may not do this',
    404: 'There is no such page',
    405: 'This did not work',
    413: 'This is too large',
    501: 'The local instance cannot do this',
}

function signInFor(request: ApiRequest): string {
    const here = `${request.path}${request.query.size > 0 ? `?${request.query.toString()}` : ''}`
    return here === PATH.home ? PATH.signIn : `${PATH.signIn}?${new URLSearchParams({ goto: here }).toString()}`
}
