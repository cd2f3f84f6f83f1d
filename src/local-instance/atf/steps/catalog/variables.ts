import { type VariableDescription } from '../../../engines/catalog'
import { type Step } from '../../step'

/** A variable of the open item by `IO:<sys_id>`, its sys_id or its name. */
export function variableOf(step: Step, name: string): VariableDescription {
    const { item } = step.run.openItem
    const wanted = name.replace(/^(IO:|variables\.)/, '')
    const found = item.variables.find(
        (variable) => variable.id === `IO:${wanted}` || variable.id === wanted || variable.name === wanted
    )
    return found ?? step.fail(`"${item.name}" has no variable "${name}"`)
}

/** A step names the item whose variables it is about; it must be the one that is open. */
export function requireOpen(step: Step): void {
    const wanted = step.text('catalog_item')
    const { item } = step.run.openItem
    if (wanted && wanted !== item.sys_id) step.fail(`The open item is "${item.name}", not ${wanted}`)
}
