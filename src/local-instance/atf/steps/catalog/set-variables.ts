import { type StepType } from '../../step'
import { requireOpen, variableOf } from './variables'

export const setVariableValue: StepType = {
    name: 'Set Variable Values',
    run(step) {
        requireOpen(step)
        for (const { field, value } of step.template('variable_values')) {
            const variable = variableOf(step, field)
            if (variable.read_only) step.fail(`The variable "${variable.name}" is read-only`)
            step.run.openItem.answers[variable.name] = value
        }
    },
}
