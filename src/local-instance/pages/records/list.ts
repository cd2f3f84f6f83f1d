import { invalidTable } from '../../api/errors'
import { type ApiReply, type ApiRequest } from '../../api/http'
import { ofOwnClass } from '../../engines/access/own-class'
import { searchFor } from '../../api/table/search'
import { type Instance } from '../../instance'
import { type Column, type PlatformRecord, type TableDefinition } from '../../platform'
import { html, type Html } from '../html'
import { page } from '../layout'
import { listPath, recordPath } from '../paths'
import { displayOf, isDateTime } from './display'
import { listColumns } from './list-columns'

const ROWS = 50

/** GET /<table>_list.do: the rows of a query that the user may read, fifty at a time. */
export function listPage(instance: Instance, request: ApiRequest, tableName: string): ApiReply {
    const table = instance.dictionary.table(tableName)
    if (!table) throw invalidTable(tableName)
    const query = request.query.get('sysparm_query') ?? ''
    const first = Math.max(0, Number(request.query.get('sysparm_first_row') ?? 1) - 1) || 0
    const columns = listColumns(instance, table)
    const search = searchFor(instance, table, new URLSearchParams({ sysparm_query: query }))
    search.chooseWindow(first, first + ROWS + 1)
    search.query()
    const rows: PlatformRecord[] = []
    let found = 0
    const lines: Html[] = []
    while (search.next() && ++found <= ROWS) {
        const record = ofOwnClass(instance, search)
        if (!instance.access.canTable('read', record.getTableName(), record)) continue
        rows.push(record)
        lines.push(row(instance, record, columns))
    }
    const mayCreate = instance.access.canTable('create', table.name)
    return page(instance, request, {
        title: table.label,
        body: html`<div class="title">
                <h1>${table.label}</h1>
                ${mayCreate ? html`<a class="button" href="${recordPath(table.name, '-1')}">New</a>` : ''}
            </div>
            <form class="filter" method="get" action="${listPath(table.name)}">
                <label for="query">Encoded query</label>
                <input id="query" name="sysparm_query" value="${query}" spellcheck="false" />
                <button type="submit">Filter</button>
            </form>
            ${lines.length === 0 ? html`<p class="none">No records.</p>` : listTable(columns, lines)}
            ${pager(table, query, first, found > ROWS)}`,
    })
}

function listTable(columns: readonly Column[], lines: readonly Html[]): Html {
    return html`<div class="scroll">
        <table>
            <thead>
                <tr>
                    ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${lines}
            </tbody>
        </table>
    </div>`
}

function row(instance: Instance, record: PlatformRecord, columns: readonly Column[]): Html {
    const path = recordPath(record.getTableName(), record.getUniqueValue())
    const readable = new Set(
        instance.access.fields(
            'read',
            record,
            columns.map(({ name }) => name)
        )
    )
    return html`<tr>
        ${columns.map((column, index) => {
            const text = readable.has(column.name) ? displayOf(instance, record, column) : ''
            const kind = isDateTime(column) || column.type === 'glide_date' ? html`class="when"` : ''
            return html`<td ${kind}>
                ${index === 0 ? html`<a href="${path}">${record.getDisplayValue(column.name) || 'Open'}</a>` : text}
            </td>`
        })}
    </tr>`
}

function pager(table: TableDefinition, query: string, first: number, more: boolean): Html {
    const at = (start: number): string =>
        `/${table.name}_list.do?${new URLSearchParams({ sysparm_query: query, sysparm_first_row: String(start + 1) }).toString()}`
    return html`<nav class="pager" aria-label="Pages">
        ${first > 0 ? html`<a href="${at(Math.max(0, first - ROWS))}">Previous</a>` : ''}
        ${more ? html`<a href="${at(first + ROWS)}">Next</a>` : ''}
    </nav>`
}
