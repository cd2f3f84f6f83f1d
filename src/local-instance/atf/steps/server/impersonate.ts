import { type StepType } from '../../step'

export const impersonate: StepType = {
    name: 'Impersonate',
    run(step) {
        const id = step.required('user')
        const user = step.instance.record('sys_user')
        if (!user.get('sys_id', id)) step.fail(`There is no user ${id}`)
        step.run.userId = id
        step.output('user', id)
    },
}
