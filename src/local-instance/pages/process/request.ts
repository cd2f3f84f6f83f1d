import { noRecord } from '../../api/errors'
import { type ApiReply, type ApiRequest } from '../../api/http'
import { ofOwnClass } from '../../engines/access/own-class'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { html, type Html } from '../html'
import { page } from '../layout'
import { PATH, recordPath } from '../paths'
import { journalSection } from '../records/journal'
import { displayTime } from '../time'
import { answersSection } from './answers'
import { stageLabel, stageSteps } from './stages'

/** GET /sc_request.do?sys_id=: a request with its items, how far each is, who decides, who works on it and what was said. */
export function requestPage(instance: Instance, request: ApiRequest): ApiReply {
    const record = instance.record('sc_request')
    if (!record.get('sys_id', request.query.get('sys_id') ?? '')) throw noRecord()
    if (!instance.access.canTable('read', 'sc_request', record)) throw noRecord()
    const items = rowsOf(instance, 'sc_req_item', `request=${record.getUniqueValue()}^ORDERBYnumber`)
    const number = record.getValue('number') ?? ''
    return page(instance, request, {
        title: `Request ${number}`,
        body: html`<p class="crumbs"><a href="${PATH.requests}">My requests</a></p>
            <h1>Request ${number}</h1>
            <dl class="facts">
                ${fact('State', record.getDisplayValue('request_state') || record.getDisplayValue('state'))}
                ${fact('Requested for', record.getDisplayValue('requested_for'))}
                ${fact('Opened by', record.getDisplayValue('opened_by'))}
                ${fact('Ordered', displayTime(instance, record.getValue('sys_created_on')))}
            </dl>
            ${items.map((item) => itemSection(instance, item))} ${journalSection(instance, record)}`,
    })
}

function itemSection(instance: Instance, item: PlatformRecord): Html {
    const id = item.getUniqueValue()
    const approvals = rowsOf(instance, 'sysapproval_approver', `sysapproval=${id}^ORDERBYsys_created_on`)
    const tasks = tasksOf(instance, id)
    return html`<section class="card wide" aria-labelledby="item-${id}">
        <h2 id="item-${id}">${item.getDisplayValue('cat_item')} <small>${item.getValue('number')}</small></h2>
        <dl class="facts">
            ${fact('State', item.getDisplayValue('state'))} ${fact('Stage', stageLabel(instance, item))}
            ${fact('Approval', item.getDisplayValue('approval'))} ${fact('Quantity', item.getValue('quantity') ?? '')}
        </dl>
        ${stageSteps(instance, item)} ${answersSection(instance, item)}
        ${approvals.length > 0 ? approvalTable(instance, approvals) : ''} ${tasks.length > 0 ? taskTable(tasks) : ''}
        ${journalSection(instance, item)}
    </section>`
}

function approvalTable(instance: Instance, approvals: readonly PlatformRecord[]): Html {
    return html`<h3>Approvals</h3>
        <table>
            <thead>
                <tr>
                    <th scope="col">Approver</th>
                    <th scope="col">State</th>
                    <th scope="col">Changed</th>
                </tr>
            </thead>
            <tbody>
                ${approvals.map(
                    (approval) =>
                        html`<tr>
                            <td>${approval.getDisplayValue('approver')}</td>
                            <td>${approval.getDisplayValue('state')}</td>
                            <td>${displayTime(instance, approval.getValue('sys_updated_on'))}</td>
                        </tr>`
                )}
            </tbody>
        </table>`
}

function taskTable(tasks: readonly PlatformRecord[]): Html {
    return html`<h3>Tasks</h3>
        <table>
            <thead>
                <tr>
                    <th scope="col">Task</th>
                    <th scope="col">What</th>
                    <th scope="col">State</th>
                    <th scope="col">Assigned to</th>
                </tr>
            </thead>
            <tbody>
                ${tasks.map(
                    (task) =>
                        html`<tr>
                            <td>
                                <a href="${recordPath(task.getTableName(), task.getUniqueValue())}"
                                    >${task.getValue('number')}</a
                                >
                            </td>
                            <td>${task.getValue('short_description')}</td>
                            <td>${task.getDisplayValue('state')}</td>
                            <td>${task.getDisplayValue('assigned_to') || task.getDisplayValue('assignment_group')}</td>
                        </tr>`
                )}
            </tbody>
        </table>`
}

/** The tasks of an item that the user may read: those that name it as parent, or in any reference to requested items. */
function tasksOf(instance: Instance, itemId: string): PlatformRecord[] {
    const found = new Map<string, PlatformRecord>()
    for (const name of instance.dictionary.descendants('task')) {
        if (['sc_request', 'sc_req_item'].includes(name)) continue
        const table = instance.dictionary.table(name)
        for (const column of table?.columns.values() ?? [])
            if (column.table === name && (column.reference === 'sc_req_item' || column.name === 'parent'))
                for (const task of rowsOf(instance, name, `${column.name}=${itemId}^ORDERBYnumber`)) {
                    const own = ofOwnClass(instance, task)
                    if (['sc_request', 'sc_req_item'].includes(own.getTableName())) continue
                    if (instance.access.canTable('read', own.getTableName(), own)) found.set(own.getUniqueValue(), own)
                }
    }
    return [...found.values()]
}

function rowsOf(instance: Instance, table: string, query: string): PlatformRecord[] {
    const search = instance.record(table)
    search.addEncodedQuery(query)
    search.query()
    const found: PlatformRecord[] = []
    while (search.next()) {
        const row = instance.record(table)
        if (row.get('sys_id', search.getUniqueValue())) found.push(row)
    }
    return found
}

function fact(label: string, value: string): Html | '' {
    if (value === '') return ''
    return html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
    </div>`
}
