import { aclException } from '../../api/errors'
import { redirect, type ApiReply, type ApiRequest, type Message } from '../../api/http'
import { type Instance } from '../../instance'
import { flash } from '../layout'
import { recordPath } from '../paths'
import { formSubject, renderForm } from './form'
import { formButtons, pressButton } from './ui-actions'
import { takeValues } from './values'

/** POST /<table>.do: saves the form or presses one of its buttons. What a rule refuses comes back with the rule's own words. */
export function saveForm(instance: Instance, request: ApiRequest, tableName: string): ApiReply {
    const subject = formSubject(instance, request, tableName)
    const { table, record, isNew, writable } = subject
    const action = request.form.fields.get('action') ?? 'save'
    if (action === 'save' && writable.size === 0) throw aclException('You may not change this record')
    const offered = action === 'save' || formButtons(instance, record).some(({ id }) => id === action)
    if (!offered) throw aclException('This button is not offered to you here')

    const mistakes = takeValues(record, table, writable, request.form.fields, instance.session)
    if (mistakes.length > 0)
        return renderForm(
            instance,
            request,
            subject,
            mistakes.map((text): Message => ({ type: 'error', text })),
            422
        )

    let target: string | null = null
    let saved = true
    if (action === 'save') saved = (isNew ? record.insert() : record.update()) !== null
    else target = pressButton(instance, action, record)

    const messages = [...instance.session.messages]
    if (!saved || record.isActionAborted()) {
        const refused: Message = { type: 'error', text: 'The record was not saved.' }
        return renderForm(
            instance,
            request,
            subject,
            messages.some(({ type }) => type === 'error') ? messages : [refused, ...messages],
            422
        )
    }
    flash(request, [{ type: 'info', text: action === 'save' ? 'Saved.' : 'Done.' }, ...messages])
    return redirect(target ?? recordPath(table.name, record.getUniqueValue()))
}
