import { escapeHtml } from '../../events/html'
import { writeMail } from '../../events/outbox'
import { addressesOf } from '../../events/recipients'
import { type Step } from '../step'
import { displayOf, isRecordRef, recordRef, type FlowValue } from '../values'
import { type FlowAction } from './types'

export const sendEmail: FlowAction = {
    id: 'c1806bf4a70323008299b39f087901cb',
    name: 'sendEmail',
    run(step) {
        const target = step.ref('record', 'table_name')
        const id = writeMail(step.platform, {
            to: addresses(step, 'ah_to'),
            cc: addresses(step, 'ah_cc'),
            bcc: addresses(step, 'ah_bcc'),
            subject: step.display('ah_subject'),
            body: step.display('ah_body', escapeHtml),
            contentType: 'text/html',
            target,
        })
        return { email: id === null ? null : recordRef('sys_email', id) }
    },
}

/** Addresses, users and groups, in pills or as text; commas between pills are not needed. */
function addresses(step: Step, name: string): string[] {
    const input = step.inputs().get(name)
    if (typeof input?.value !== 'string' || input.script !== undefined) return flatten(step, step.value(name))
    const parts = input.value.split(/(\{\{[^{}]+\}\})|[,;\s]+/).filter(Boolean)
    return [...new Set(parts.flatMap((part) => flatten(step, step.fillValue(part))))]
}

function flatten(step: Step, value: FlowValue): string[] {
    if (Array.isArray(value)) return value.flatMap((item) => flatten(step, item))
    const text = isRecordRef(value) ? value.sys_id : displayOf(step.platform, value)
    return text
        .split(/[,;\s]+/)
        .filter(Boolean)
        .flatMap((part) => addressesOf(step.platform, part))
}
