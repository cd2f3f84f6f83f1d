import { receiveMail } from '../../engines/mail'
import { messageOf } from '../../errors'
import { type Instance } from '../../instance'
import { badRequest } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'

/**
 * POST /api/local/mail with a message (`.eml`) as its body: the mail is received, and the inbound actions have run when
 * the answer comes. The answer says how it was understood and which record it led to.
 */
export function receivePostedMail(instance: Instance, request: ApiRequest): ApiReply {
    const id = instance.store.transaction(() => received(instance, request.body))
    instance.scheduler.runDue()
    const mail = instance.record('sys_email')
    if (!mail.get(id)) return result({ sys_id: id, state: 'deleted' }, 201)
    const text = (field: string): string => mail.getValue(field) ?? ''
    return result(
        {
            sys_id: id,
            type: text('receive_type'),
            state: text('state'),
            error: text('error_string'),
            user: text('user_id'),
            target_table: text('target_table'),
            target_id: text('instance'),
        },
        201
    )
}

function received(instance: Instance, message: Uint8Array): string {
    try {
        return receiveMail(instance, message)
    } catch (error) {
        throw badRequest('Not a mail message', messageOf(error))
    }
}
