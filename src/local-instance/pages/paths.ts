/** Where the pages lie. Those that end in `.do` are the platform's own addresses. */
export const PATH = {
    home: '/',
    signIn: '/login.do',
    signOut: '/logout.do',
    catalog: '/catalog_home.do',
    item: '/com.glideapp.servicecatalog_cat_item_view.do',
    article: '/kb_view.do',
    requests: '/local/requests',
    approvals: '/local/approvals',
    outbox: '/local/outbox',
    log: '/local/log',
    clock: '/local/clock',
    styles: '/local/style.css',
    inputs: '/local/inputs.js',
    orderForm: '/local/order-form',
    orderFile: '/local/order-file',
    clientScript: '/local/client-script',
    reference: '/local/reference',
} as const

export function recordPath(table: string, id: string): string {
    return `/${table}.do?${new URLSearchParams({ sys_id: id }).toString()}`
}

export function listPath(table: string, query = ''): string {
    return `/${table}_list.do${query ? `?${new URLSearchParams({ sysparm_query: query }).toString()}` : ''}`
}

export function itemPath(id: string): string {
    return `${PATH.item}?${new URLSearchParams({ sysparm_id: id }).toString()}`
}
