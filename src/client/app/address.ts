/** The views of the page by their name in its address: `x_cdt_certs_center.do?view=certificates&state=late`. */
export const VIEWS = [
    'home',
    'certificates',
    'certificate',
    'order',
    'requests',
    'request',
    'approvals',
    'queue',
    'task',
    'tools',
    'access',
    'levels',
    'forecast',
] as const
export type ViewName = (typeof VIEWS)[number]

export interface Place {
    readonly view: ViewName
    readonly parameters: URLSearchParams
}

export function placeIn(search: string): Place {
    const parameters = new URLSearchParams(search)
    const view = VIEWS.find((name) => name === parameters.get('view'))
    return { view: view ?? 'home', parameters }
}

/** The address of a view; parameters without a value are left out. */
export function addressOf(view: ViewName, parameters: Readonly<Record<string, string>> = {}): string {
    const search = new URLSearchParams({ view })
    for (const [name, value] of Object.entries(parameters)) if (value !== '') search.set(name, value)
    return `?${search}`
}

/** The instance's own list of the records that an encoded query finds. */
export function recordsAddress(table: string, query: string): string {
    return `/${table}_list.do?${new URLSearchParams({ sysparm_query: query })}`
}
