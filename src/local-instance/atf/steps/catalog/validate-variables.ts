import { UnsupportedError } from '../../../errors'
import { type StepType } from '../../step'
import { requireOpen, variableOf } from './variables'

const CONDITION = /^(\S+?)(ISNOTEMPTY|ISEMPTY|!=|=)([\s\S]*)$/

/** Compares what is in the form: all conditions of the input have to hold. */
export const validateVariableValue: StepType = {
    name: 'Validate Variable Values',
    run(step) {
        requireOpen(step)
        for (const condition of step.text('catalog_conditions').split('^')) {
            if (condition === '' || condition === 'EQ') continue
            const [, name, operator, wanted] = CONDITION.exec(condition) ?? []
            if (!name || /^(OR|NQ)/.test(name)) throw new UnsupportedError(`The variable condition "${condition}"`)
            const variable = variableOf(step, name)
            const value = step.run.openItem.answers[variable.name] ?? variable.value
            if (!holds(operator ?? '', value, wanted ?? ''))
                step.fail(`The variable "${variable.name}" is "${value}": ${operator} ${wanted} does not hold`)
        }
    },
}

function holds(operator: string, value: string, wanted: string): boolean {
    if (operator === 'ISEMPTY') return value === ''
    if (operator === 'ISNOTEMPTY') return value !== ''
    return (value === wanted) === (operator === '=')
}
