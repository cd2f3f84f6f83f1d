import { UnsupportedError } from '../../errors'
import { type Kernel } from '../../kernel'
import { type PlatformRecord } from '../../platform'

/** A REST message and one of its methods, as records define them. */
export interface MessageDefinition {
    readonly method: string
    readonly endpoint: string
    readonly body: string
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly query: readonly (readonly [name: string, value: string])[]
}

/** Reads `sys_rest_message` and `sys_rest_message_fn`; what the method leaves open, the message says. */
export function readMessage(kernel: Kernel, name: string, functionName: string): MessageDefinition {
    const message = kernel.record('sys_rest_message')
    if (!message.get('name', name)) throw new Error(`There is no REST message "${name}"`)
    const method = kernel.record('sys_rest_message_fn')
    method.addQuery('rest_message', message.getUniqueValue())
    method.addQuery('function_name', functionName)
    method.query()
    if (!method.next()) throw new Error(`The REST message "${name}" has no method "${functionName}"`)
    for (const record of [message, method]) requireOpen(record)
    const id = method.getUniqueValue()
    return {
        method: method.getValue('http_method') ?? 'get',
        endpoint: method.getValue('rest_endpoint') ?? message.getValue('rest_endpoint') ?? '',
        body: method.getValue('content') ?? '',
        headers: [
            ...pairs(kernel, 'sys_rest_message_headers', `rest_message=${message.getUniqueValue()}`),
            ...pairs(kernel, 'sys_rest_message_fn_headers', `rest_message_function=${id}`),
        ],
        query: pairs(kernel, 'sys_rest_message_fn_parameters', `rest_message_function=${id}`),
    }
}

function requireOpen(record: PlatformRecord): void {
    const type = record.getValue('authentication_type') ?? ''
    if (!['', 'inherit_from_parent', 'no_authentication'].includes(type))
        throw new UnsupportedError(`RESTMessageV2 with authentication "${type}" of the record`)
}

function pairs(kernel: Kernel, table: string, query: string): [string, string][] {
    const record = kernel.record(table)
    record.addEncodedQuery(query)
    record.orderBy('order')
    record.query()
    const found: [string, string][] = []
    while (record.next()) found.push([record.getValue('name') ?? '', record.getValue('value') ?? ''])
    return found
}
