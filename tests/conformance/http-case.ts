/**
 * A documented exchange as data: requests of one person in turn, and what of each answer the documentation tells. The
 * shapes are those of the platform's REST reference (ServiceNow/ServiceNowDocs, Apache-2.0); the values are ours.
 */
export interface HttpCase {
    readonly name: string
    /** Page of the REST reference. */
    readonly source: string
    readonly steps: readonly HttpStep[]
    /** Why only the local instance can run it: it needs an item of its own in the catalog, for example. */
    readonly onlyHere?: string
}

/** Texts may hold `{origin}` and the names that earlier steps kept. */
export interface HttpStep {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
    readonly path: string
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    /** True for a request without credentials. */
    readonly anonymous?: boolean
    readonly status: number
    /** What the body has at least; null for no body at all. */
    readonly answer?: unknown
    /** Headers by lower-case name: how their text goes, or null for none. */
    readonly answerHeaders?: Readonly<Record<string, RegExp | null>>
    /** What later steps need, by name: the path of a value in the body (`result.sys_id`). */
    readonly keep?: Readonly<Record<string, string>>
}

/** The value with every `{name}` in its texts, keys left alone, replaced by what is known under the name. */
export function filled<Value>(value: Value, known: Readonly<Record<string, string>>): Value {
    if (typeof value === 'string')
        return value.replace(/\{(\w+)\}/g, (text, name: string) => known[name] ?? text) as Value
    if (Array.isArray(value)) return value.map((each: unknown) => filled(each, known)) as Value
    const isData = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
    if (!isData) return value
    return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, filled(each as unknown, known)])
    ) as Value
}

/** The text at a path of a body. */
export function valueAt(body: unknown, path: string): string {
    let value = body
    for (const name of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[name]
    if (typeof value !== 'string') throw new Error(`The answer has no text at ${path}: ${JSON.stringify(body)}`)
    return value
}
