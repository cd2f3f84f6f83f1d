import { type StepType } from '../../step'

export const log: StepType = {
    name: 'Log',
    run(step) {
        step.instance.log.info('atf', step.text('log'))
    },
}
