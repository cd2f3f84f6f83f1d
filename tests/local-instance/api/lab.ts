import path from 'node:path'
import { createApi } from '../../../src/local-instance/api'
import { type Instance } from '../../../src/local-instance/instance'
import { preparedInstance } from '../../support/prepared-instance'

const PACKAGE = path.resolve(__dirname, '../../fixtures/flow-lab/app')
export const ORIGIN = 'http://lab.test'
/** A table of the lab's package that extends task and lets web services in. */
export const WORK = 'x_lab_flow_work'
/** One that does not let them in. */
export const CLOSED_TABLE = 'x_lab_flow_department'

export interface Answer {
    readonly status: number
    readonly headers: Headers
    readonly text: string
    /** The body as JSON. */
    readonly body: Body
}

/** Whatever an answer holds; the tests say what they expect of it. */
export interface Body {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is what the tests are about
    readonly [key: string]: any
}

export interface Lab {
    readonly instance: Instance
    /** Adds a record with the platform's own rights and answers its sys_id. */
    add(table: string, values: Readonly<Record<string, unknown>>): string
    /** Adds a user with roles; the password is the user name. */
    addUser(userName: string, roles?: readonly string[], values?: Readonly<Record<string, unknown>>): string
    /** Adds an access rule. */
    addRule(name: string, operation: string, rule?: Rule): string
    call(
        user: string | null,
        method: string,
        path: string,
        body?: unknown,
        headers?: Record<string, string>
    ): Promise<Answer>
    send(request: Request): Promise<Response>
    close(): void
}

export interface Rule {
    readonly type?: string
    readonly roles?: readonly string[]
    readonly condition?: string
    readonly script?: string
    readonly values?: Readonly<Record<string, unknown>>
}

/** A local instance with the lab's package, without records of its own but for the platform's. */
export function openLab(now = '2026-11-20T17:00:00Z'): Lab {
    const prepared = preparedInstance(PACKAGE, Date.parse(now), false)
    const { instance } = prepared
    const api = createApi(instance)
    const send = async (request: Request): Promise<Response> => api.fetch(request)

    function add(table: string, values: Readonly<Record<string, unknown>>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [field, value] of Object.entries(values)) record.setValue(field, value)
        const id = record.insert()
        if (!id) throw new Error(`${table} was not added: ${record.getLastErrorMessage()}`)
        return id
    }

    function roleId(name: string): string {
        const role = instance.record('sys_user_role')
        return role.get('name', name) ? role.getUniqueValue() : add('sys_user_role', { name })
    }

    return {
        instance,
        add,
        send,
        addUser(userName, roles = [], values = {}) {
            const user = add('sys_user', {
                user_name: userName,
                first_name: userName,
                last_name: 'Lab',
                active: true,
                ...values,
            })
            for (const role of roles) add('sys_user_has_role', { user, role: roleId(role), state: 'active' })
            return user
        },
        addRule(name, operation, rule = {}) {
            const id = add('sys_security_acl', {
                name,
                operation,
                type: rule.type ?? 'record',
                active: true,
                admin_overrides: true,
                decision_type: 'allow',
                condition: rule.condition,
                advanced: rule.script !== undefined,
                script: rule.script,
                ...rule.values,
            })
            for (const role of rule.roles ?? [])
                add('sys_security_acl_role', { sys_security_acl: id, sys_user_role: roleId(role) })
            return id
        },
        async call(user, method, target, body, headers = {}) {
            const credentials = user && { authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` }
            const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
            const response = await send(
                new Request(`${ORIGIN}${target}`, {
                    method,
                    headers: { 'content-type': 'application/json', ...credentials, ...headers },
                    body: sent,
                })
            )
            const text = await response.text()
            const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== ''
            return {
                status: response.status,
                headers: response.headers as Headers,
                text,
                body: isJson ? JSON.parse(text) : {},
            }
        },
        close: () => prepared.close(),
    }
}
