import { aclException, invalidTable, noRecord } from '../../api/errors'
import { type ApiReply, type ApiRequest, type Message } from '../../api/http'
import { ofOwnClass } from '../../engines/access/own-class'
import { type Instance } from '../../instance'
import { type PlatformRecord, type TableDefinition } from '../../platform'
import { attachmentSection } from './attachments'
import { html, type Html } from '../html'
import { page, tokenField } from '../layout'
import { listPath, PATH } from '../paths'
import { formSections } from './form-layout'
import { formField } from './input'
import { journalSection } from './journal'
import { formButtons } from './ui-actions'

/** The table and record a form is about; `sys_id=-1` is a new one with its defaults. */
export interface FormSubject {
    readonly table: TableDefinition
    readonly record: PlatformRecord
    readonly isNew: boolean
    /** Fields the user may change. */
    readonly writable: ReadonlySet<string>
}

/** Finds what a form request is about and what the user may do with it. */
export function formSubject(instance: Instance, request: ApiRequest, tableName: string): FormSubject {
    const id = request.query.get('sys_id') ?? request.form.fields.get('sys_id') ?? ''
    const named = instance.dictionary.table(tableName)
    if (!named) throw invalidTable(tableName)
    const found = instance.record(tableName)
    const isNew = id === '-1'
    if (isNew) found.newRecord()
    else if (!found.get('sys_id', id)) throw noRecord()
    const record = isNew ? found : ofOwnClass(instance, found)
    const table = instance.dictionary.table(record.getTableName()) ?? named
    if (isNew && !instance.access.canTable('create', table.name, record)) throw aclException('You may not create this')
    if (!isNew && !instance.access.canTable('read', table.name, record)) throw noRecord()
    const changeable = [...table.columns.values()].filter(({ name, readOnly }) => !readOnly && !name.startsWith('sys_'))
    const names = changeable.map(({ name }) => name)
    return {
        table,
        record,
        isNew,
        writable: new Set(instance.access.fields(isNew ? 'create' : 'write', record, names)),
    }
}

/** GET /<table>.do?sys_id=: a record as a form of the default view. */
export function formPage(instance: Instance, request: ApiRequest, tableName: string): ApiReply {
    return renderForm(instance, request, formSubject(instance, request, tableName), [])
}

export function renderForm(
    instance: Instance,
    request: ApiRequest,
    { table, record, isNew, writable }: FormSubject,
    messages: readonly Message[],
    status = 200
): ApiReply {
    const names = [...table.columns.keys()]
    const readable = new Set(isNew ? names : instance.access.fields('read', record, names))
    const title = isNew ? `New ${table.label}` : `${table.label} ${record.getDisplayValue()}`
    return page(instance, request, {
        title,
        status,
        messages,
        scripts: [PATH.inputs],
        body: html`<p class="crumbs"><a href="${listPath(table.name)}">${table.label}</a></p>
            <h1>${title}</h1>
            <form method="post" action="/${table.name}.do" class="record">
                <input type="hidden" name="sys_id" value="${isNew ? '-1' : record.getUniqueValue()}" />
                ${tokenField(request)}
                ${formSections(instance, table).map(
                    (section) =>
                        html`<section class="columns">
                            ${section.title ? html`<h2>${section.title}</h2>` : ''}
                            ${section.columns
                                .filter(({ name }) => readable.has(name))
                                .map((column) => formField(instance, record, column, writable.has(column.name)))}
                        </section>`
                )}
                ${buttons(instance, record, isNew, writable.size > 0)}
            </form>
            ${isNew ? '' : [journalSection(instance, record), attachmentSection(instance, record)]}`,
    })
}

function buttons(instance: Instance, record: PlatformRecord, isNew: boolean, maySave: boolean): Html {
    const actions = formButtons(instance, record)
    if (!maySave && actions.length === 0) return html``
    return html`<div class="buttons">
        ${maySave ? html`<button type="submit" name="action" value="save">${isNew ? 'Submit' : 'Update'}</button>` : ''}
        ${actions.map(({ id, label }) => html`<button type="submit" name="action" value="${id}" class="second">${label}</button>`)}
    </div>`
}
