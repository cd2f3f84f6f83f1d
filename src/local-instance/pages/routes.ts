import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Context, type Hono } from 'hono'
import { BODY_LIMIT } from '../api/body'
import { ApiError } from '../api/errors'
import { type ApiReply, type ApiRequest, type Operation } from '../api/http'
import { type Logins } from '../api/logins'
import { onlyAdmin } from '../api/control/only-admin'
import { byMethod } from '../api/routes'
import { type Serve, type ServeOptions } from '../api/serve'
import { themeStyles, uxAsset } from '../api/ui-page/assets'
import { findUiPage, uiPage } from '../api/ui-page/page'
import { GUEST_USER } from '../engines/access/roles'
import { type Instance } from '../instance'
import { catalogPage } from './catalog/catalog'
import { clientScript } from './catalog/client-scripts'
import { keepFile } from './catalog/files'
import { itemPage, ORDER_FORM_FILES, orderItem } from './catalog/item'
import { errorPage } from './errors'
import { homePage } from './home'
import { articlePage } from './knowledge/article'
import { clockPage, moveClockPage } from './operator/clock'
import { logPage } from './operator/log'
import { outboxPage } from './operator/outbox'
import { PATH } from './paths'
import { approvalsPage, decide } from './process/approvals'
import { requestPage } from './process/request'
import { requestsPage } from './process/requests'
import { formPage } from './records/form'
import { listPage } from './records/list'
import { saveForm } from './records/save'
import { referenceCandidates } from './reference'
import { signIn, signInPage, signOut, type SignInHint } from './sign-in'

/** The pages for people, at the platform's own addresses where it has one. */
export function pageRoutes(app: Hono, serve: Serve, logins: Logins, hints: readonly SignInHint[]): void {
    const shown = (
        operations: Record<string, Operation>,
        options: ServeOptions = {}
    ): ((context: Context) => Promise<Response>) => serve(byMethod(operations), { onError: errorPage, ...options })

    const open: ServeOptions = { for: 'anyone', token: false }
    app.all(PATH.signIn, shown({ GET: signInPage(hints), POST: signIn(logins, hints) }, open))
    app.all(PATH.signOut, shown({ POST: signOut(logins) }, { for: 'anyone' }))
    app.get(PATH.styles, asset('style.css', 'text/css;charset=UTF-8'))
    app.get(PATH.inputs, asset('inputs.js', 'text/javascript;charset=UTF-8'))
    for (const file of ORDER_FORM_FILES)
        app.get(`${PATH.orderForm}/${file}`, asset(`order-form/${file}`, 'text/javascript;charset=UTF-8'))

    app.all(PATH.home, shown({ GET: homePage }))
    app.all(PATH.catalog, shown({ GET: catalogPage }))
    app.all(PATH.item, shown({ GET: itemPage, POST: orderItem }, { limit: BODY_LIMIT.attachment }))
    app.all(PATH.orderFile, serve(byMethod({ POST: keepFile }), { limit: BODY_LIMIT.attachment }))
    app.all(PATH.article, shown({ GET: articlePage }))
    app.all(`${PATH.clientScript}/:file`, serve(byMethod({ GET: clientScript })))
    app.all(PATH.reference, serve(byMethod({ GET: referenceCandidates })))
    app.all(PATH.requests, shown({ GET: requestsPage }))
    app.all(PATH.approvals, shown({ GET: approvalsPage, POST: decide }))
    app.all(PATH.outbox, shown({ GET: onlyAdmin(outboxPage) }))
    app.all(PATH.log, shown({ GET: onlyAdmin(logPage) }))
    app.all(PATH.clock, shown({ GET: onlyAdmin(clockPage), POST: onlyAdmin(moveClockPage) }, { transaction: false }))

    app.get('/uxasset/*', serve(uxAsset))
    app.get('/$uxappimmutables.do', serve(themeStyles))
    app.all('/:page{.+\\.do}', serve(namedPage, { for: 'anyone', onError: errorPage }))
    app.all('*', shown({ GET: noSuchPage }, { for: 'anyone' }))
}

/** `<endpoint>.do` of an application, `<table>_list.do` or `<table>.do`. */
function namedPage(instance: Instance, request: ApiRequest): ApiReply {
    const name = (request.params.page ?? '').replace(/^\//, '')
    const page = findUiPage(instance, name)
    if (page) return uiPage(instance, request, page)
    if (instance.session.userName === GUEST_USER) throw new ApiError(401, 'Please sign in')
    const list = /^([a-z0-9_]+)_list\.do$/.exec(name)?.[1]
    if (list && instance.dictionary.table(list))
        return byMethod({ GET: () => listPage(instance, request, list) })(instance, request)
    const table = /^([a-z0-9_]+)\.do$/.exec(name)?.[1]
    if (!table || !instance.dictionary.table(table)) return noSuchPage(instance, request)
    if (table === 'sc_request' && request.method === 'GET') return requestPage(instance, request)
    const operations = {
        GET: () => formPage(instance, request, table),
        POST: () => saveForm(instance, request, table),
    }
    return byMethod(operations)(instance, request)
}

function noSuchPage(_instance: Instance, request: ApiRequest): ApiReply {
    throw new ApiError(404, `There is no page ${request.path}`)
}

/** A file of the pages themselves, read once. */
function asset(name: string, type: string): () => Response {
    const text = readFileSync(path.join(__dirname, 'browser', name), 'utf8')
    return () =>
        new Response(text, {
            headers: { 'Content-Type': type, 'Cache-Control': 'max-age=60', 'X-Content-Type-Options': 'nosniff' },
        })
}
