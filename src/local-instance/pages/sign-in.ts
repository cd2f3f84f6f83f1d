import { redirect, type ApiReply, type ApiRequest } from '../api/http'
import { NO_SESSION_COOKIE, sessionCookie, type Logins } from '../api/logins'
import { type Instance } from '../instance'
import { html, type Html } from './html'
import { page } from './layout'
import { PATH } from './paths'

/** An account that the sign-in page offers: its name, which is also its password, and what it is for. */
export interface SignInHint {
    readonly userName: string
    readonly does: string
}

/** GET /login.do. */
export function signInPage(hints: readonly SignInHint[]) {
    return (instance: Instance, request: ApiRequest): ApiReply => form(instance, request, hints)
}

/** POST /login.do: opens a session and goes where the person wanted to go. */
export function signIn(logins: Logins, hints: readonly SignInHint[]) {
    return (instance: Instance, request: ApiRequest): ApiReply => {
        const userName = (request.form.fields.get('user_name') ?? '').trim()
        const password = request.form.fields.get('user_password') ?? ''
        const userId = logins.authenticate(instance, { userName, password })
        if (!userId) return form(instance, request, hints, 'The user name or the password is wrong.')
        const goal = redirect(localPath(request.form.fields.get('goto')))
        return { ...goal, headers: { ...goal.headers, 'Set-Cookie': sessionCookie(logins.open(userId, userName)) } }
    }
}

/** POST /logout.do. */
export function signOut(logins: Logins) {
    return (_instance: Instance, request: ApiRequest): ApiReply => {
        if (request.login) logins.close(request.login)
        const goal = redirect(PATH.signIn)
        return { ...goal, headers: { ...goal.headers, 'Set-Cookie': NO_SESSION_COOKIE } }
    }
}

function form(instance: Instance, request: ApiRequest, hints: readonly SignInHint[], mistake = ''): ApiReply {
    const goto = request.form.fields.get('goto') ?? request.query.get('goto') ?? ''
    const userName = request.form.fields.get('user_name') ?? ''
    return page(instance, request, {
        title: 'Sign in',
        bare: true,
        status: mistake ? 401 : 200,
        messages: mistake ? [{ type: 'error', text: mistake }] : [],
        body: html`<div class="sign-in">
            <h1>Sign in</h1>
            <form method="post" action="${PATH.signIn}">
                <input type="hidden" name="goto" value="${goto}" />
                <div class="field">
                    <label for="user_name">User name</label>
                    <input
                        id="user_name"
                        name="user_name"
                        value="${userName}"
                        autocomplete="username"
                        required
                        autofocus
                    />
                </div>
                <div class="field">
                    <label for="user_password">Password</label>
                    <input
                        id="user_password"
                        name="user_password"
                        type="password"
                        autocomplete="current-password"
                        required
                    />
                </div>
                <button type="submit">Sign in</button>
            </form>
            ${hints.length > 0 ? hintTable(hints, goto) : ''}
        </div>`,
    })
}

/** One button an account: it signs in with the user name as the password. */
function hintTable(hints: readonly SignInHint[], goto: string): Html {
    return html`<section class="hints" aria-labelledby="hints">
        <h2 id="hints">Demo accounts</h2>
        <p>The password is the user name. Choose one to sign in with it.</p>
        <ul>
            ${hints.map(
                ({ userName, does }) =>
                    html`<li>
                        <form method="post" action="${PATH.signIn}">
                            <input type="hidden" name="goto" value="${goto}" />
                            <input type="hidden" name="user_name" value="${userName}" />
                            <input type="hidden" name="user_password" value="${userName}" />
                            <button type="submit" class="plain"><strong>${userName}</strong> ${does}</button>
                        </form>
                    </li>`
            )}
        </ul>
    </section>`
}

/** Only paths of this site: a link from elsewhere must not send people on to another one after they signed in. */
function localPath(path: string | null): string {
    return path && /^\/(?![/\\])/.test(path) ? path : PATH.home
}
