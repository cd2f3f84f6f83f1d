import { type FlowAction } from './types'

export const log: FlowAction = {
    id: '5bc1bcc6531003003bf1d9109ec587d4',
    name: 'log',
    run(step) {
        const source = `flow ${step.frame.definition.name}`
        const message = step.display('log_message')
        const level = step.text('log_level')
        if (level === 'error') step.platform.log.error(source, message)
        else if (level === 'warn') step.platform.log.warn(source, message)
        else step.platform.log.info(source, message)
        return {}
    },
}
