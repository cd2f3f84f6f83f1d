import { type Finding, type Severity } from '../check/finding'

/** What a form shows under one of its fields. */
export interface FieldMessage {
    severity: Severity
    message: string
}

/** What is wrong with one field of an order, or worth knowing about it. */
export interface Fault {
    field: string
    severity: Severity
    /** One or two sentences: what is wrong and what to do. */
    message: string
    /** Nothing was entered yet: a form that is being filled in does not complain of it. */
    missing: boolean
}

export function wrong(field: string, message: string): Fault {
    return { field, severity: 'error', message, missing: false }
}

export function missing(field: string, message: string): Fault {
    return { field, severity: 'error', message, missing: true }
}

export function remark(field: string, message: string): Fault {
    return { field, severity: 'warning', message, missing: false }
}

/** What a check found, under the field it is about. */
export function faultOf(field: string, { severity, message }: Finding): Fault {
    return { field, severity, message, missing: false }
}

/** The messages that refuse an order. */
export function refusals(faults: readonly Fault[]): string[] {
    return faults.filter(({ severity }) => severity === 'error').map(({ message }) => message)
}

/** The messages of a form by field. Only a form that is being submitted hears of what is still missing. */
export function messagesByField(faults: readonly Fault[], submitting: boolean): Record<string, FieldMessage[]> {
    const messages: Record<string, FieldMessage[]> = {}
    for (const { field, severity, message, missing: absent } of faults) {
        if (absent && !submitting) continue
        messages[field] = [...(messages[field] ?? []), { severity, message }]
    }
    return messages
}
