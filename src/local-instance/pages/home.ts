import { type ApiReply, type ApiRequest } from '../api/http'
import { type Instance } from '../instance'
import { type PlatformRecord } from '../platform'
import { html, type Html } from './html'
import { page } from './layout'
import { listPath, PATH, recordPath } from './paths'

interface Module {
    readonly title: string
    /** Null for a heading and for what the local instance cannot draw. */
    readonly path: string | null
    readonly remark: string
}

interface Menu {
    readonly title: string
    readonly modules: readonly Module[]
}

/** GET /: what the user can do, as the application menus of the installed packages say it. */
export function homePage(instance: Instance, request: ApiRequest): ApiReply {
    const menus = menusOf(instance)
    return page(instance, request, {
        title: 'Home',
        body: html`<h1>Home</h1>
            <div class="cards">
                <section class="card">
                    <h2>Service catalog</h2>
                    <p>Order something, and see what became of your orders.</p>
                    <p><a class="button" href="${PATH.catalog}">Open the catalog</a></p>
                    <p><a href="${PATH.requests}">My requests</a> · <a href="${PATH.approvals}">My approvals</a></p>
                </section>
                ${menus.map(menuCard)}
            </div>`,
    })
}

function menuCard({ title, modules }: Menu): Html {
    return html`<section class="card">
        <h2>${title}</h2>
        <ul>
            ${modules.map(({ title: name, path, remark }) =>
                path
                    ? html`<li><a href="${path}">${name}</a></li>`
                    : html`<li class="heading">${name} ${remark && html`<small>${remark}</small>`}</li>`
            )}
        </ul>
    </section>`
}

function menusOf(instance: Instance): Menu[] {
    const application = instance.record('sys_app_application')
    application.addQuery('active', 'true')
    application.orderBy('order')
    application.query()
    const menus: Menu[] = []
    while (application.next()) {
        if (!mayUse(instance, application)) continue
        const modules = modulesOf(instance, application.getUniqueValue())
        if (modules.length > 0) menus.push({ title: application.getValue('title') ?? '', modules })
    }
    return menus
}

function modulesOf(instance: Instance, applicationId: string): Module[] {
    const module = instance.record('sys_app_module')
    module.addQuery('application', applicationId)
    module.addQuery('active', 'true')
    module.orderBy('order')
    module.query()
    const modules: Module[] = []
    while (module.next()) if (mayUse(instance, module)) modules.push(moduleOf(instance, module))
    return modules
}

/** Menus and modules name their roles in one text, separated by commas; without any they are for everybody. */
function mayUse(instance: Instance, record: PlatformRecord): boolean {
    const roles = record.getValue('roles') ?? ''
    return roles === '' || instance.access.hasRole(roles)
}

function moduleOf(instance: Instance, module: PlatformRecord): Module {
    const text = (field: string): string => (module.isValidField(field) ? (module.getValue(field) ?? '') : '')
    const title = text('title')
    const table = text('name')
    const known = instance.dictionary.table(table) !== undefined
    switch (text('link_type')) {
        case 'LIST':
        case 'FILTER':
            return { title, path: known ? listPath(table, text('filter')) : null, remark: '' }
        case 'NEW':
            return { title, path: known ? recordPath(table, '-1') : null, remark: '' }
        case 'DIRECT':
            return { title, path: `/${text('query').replace(/^\/+/, '')}`, remark: '' }
        case 'SEPARATOR':
            return { title, path: null, remark: '' }
        default:
            return { title, path: null, remark: '(not on the local instance)' }
    }
}
