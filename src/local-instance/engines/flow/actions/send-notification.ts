import { sendNotification as send } from '../../events/notification'
import { StepError } from '../signals'
import { type FlowAction } from './types'

export const sendNotification: FlowAction = {
    id: '0d8dd9f10f11101051218e8ebc767e27',
    name: 'sendNotification',
    run(step) {
        const notification = step.platform.record('sysevent_email_action')
        const id = step.text('notification')
        if (!notification.get(id)) throw new StepError(`There is no notification ${id}`)
        send(step.platform, notification, { record: step.record('record', 'table_name') })
        return {}
    },
}
