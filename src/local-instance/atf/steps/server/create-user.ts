import { newSysId } from '../../../ids'
import { type StepType, type Step } from '../../step'

/** Adds a person with roles and groups, who by default acts from now on. */
export const createUser: StepType = {
    name: 'Create a User',
    run(step) {
        const table = step.text('table') || 'sys_user'
        const user = step.act(() => {
            const id = insert(step, table, {
                user_name: `atf.${newSysId()}`,
                active: 'true',
                first_name: step.text('first_name'),
                last_name: step.text('last_name'),
                ...Object.fromEntries(step.template('field_values').map(({ field, value }) => [field, value])),
            })
            for (const role of step.list('roles'))
                insert(step, 'sys_user_has_role', { user: id, role: roleId(step, role), state: 'active' })
            for (const group of step.list('groups')) insert(step, 'sys_user_grmember', { user: id, group })
            return id
        })
        if (step.flag('impersonate')) step.run.userId = user
        step.output('user', user)
    },
}

/** A role is given by sys_id or by name. */
function roleId(step: Step, role: string): string {
    const record = step.instance.record('sys_user_role')
    if (!record.get('sys_id', role) && !record.get('name', role)) step.fail(`There is no role "${role}"`)
    return record.getUniqueValue()
}

/** The framework itself adds the person: no access rule of the acting user applies. */
function insert(step: Step, table: string, values: Readonly<Record<string, string>>): string {
    const record = step.instance.record(table)
    record.initialize()
    for (const [field, value] of Object.entries(values)) {
        if (!record.isValidField(field)) step.fail(`${table} has no field "${field}"`)
        record.setValue(field, value)
    }
    return (
        record.insert() ??
        step.fail(`The ${table} was not created: ${record.getLastErrorMessage() ?? 'a rule refused it'}`)
    )
}
