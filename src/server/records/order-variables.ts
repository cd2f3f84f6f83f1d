import { GlideRecord } from '@servicenow/glide'
import { REQUESTED_ITEM } from './requested-item'

/** The values of a requested item's catalog variables, by variable name; empty text where nothing was given. */
export function orderVariables<Name extends string>(
    requestedItem: string,
    names: readonly Name[]
): Record<Name, string> {
    const item = new GlideRecord(REQUESTED_ITEM)
    if (!item.get(requestedItem)) return Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>
    const variables = variablesOf(item)
    return Object.fromEntries(names.map((name) => [name, String(variables[name] ?? '')])) as Record<Name, string>
}

/** Replaces values of a requested item's variables for good: nothing of the old values stays behind. */
export function overwriteOrderVariables(requestedItem: string, values: Readonly<Record<string, string>>): void {
    const item = new GlideRecord(REQUESTED_ITEM)
    if (!item.get(requestedItem)) return
    const variables = variablesOf(item)
    for (const [name, value] of Object.entries(values)) variables[name] = value
    item.update()
}

/** The platform hangs the variables on the record object itself, which its type declarations do not know. */
function variablesOf(item: object): Record<string, unknown> {
    return (item as { variables: Record<string, unknown> }).variables
}
