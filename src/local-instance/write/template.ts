import { type RecordState } from '../glide/record-state'
import { type Kernel } from '../kernel'

/**
 * Sets the fields that a template names: `a=b^c=d^EQ`, where a value may be a `javascript:` expression, and `aSAMEASb`
 * copies another field.
 */
export function applyTemplate(kernel: Kernel, record: RecordState, template: string): void {
    for (const part of template.replace(/\^EQ$/, '').split('^')) {
        const [, field, sign, value = ''] = /^([a-z0-9_]+)(=|SAMEAS)([\s\S]*)$/.exec(part) ?? []
        if (field === undefined) {
            if (part !== '') kernel.log.error('template', `"${part}" sets no field of ${record.table.name}`)
            continue
        }
        const known = record.put(field, sign === 'SAMEAS' ? record.get(value) : resolve(kernel, record, value))
        if (!known) kernel.log.error('template', `${record.table.name} has no field "${field}": the value is dropped`)
    }
}

function resolve(kernel: Kernel, record: RecordState, value: string): unknown {
    if (!value.startsWith('javascript:')) return value
    const source = {
        name: `template of ${record.table.name}`,
        text: value.slice('javascript:'.length),
        scope: 'global',
    }
    return kernel.scripts.evaluate(source, { current: kernel.wrap(record) })
}
