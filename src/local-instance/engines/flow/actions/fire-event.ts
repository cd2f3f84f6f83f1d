import { StepError } from '../signals'
import { type FlowAction } from './types'

export const fireEvent: FlowAction = {
    id: '80a30edeff30311077a95dac793bf19b',
    name: 'fireEvent',
    run(step) {
        const event = step.platform.record('sysevent_register')
        if (!event.get(step.text('event_name'))) throw new StepError(`The event ${step.text('event_name')} is unknown`)
        const name = event.getValue('event_name') ?? ''
        step.platform.events.queue(name, step.record('record', 'table'), step.text('parm1'), step.text('parm2'))
        return {}
    },
}
