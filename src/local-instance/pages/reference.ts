import { json, type ApiReply, type ApiRequest } from '../api/http'
import { invalidTable } from '../api/errors'
import { requireQueryable } from '../api/table/search'
import { type Instance } from '../instance'
import { html, type Html } from './html'
import { PATH } from './paths'

/** Candidates that are offered at once; beyond them, a search narrows the choice. */
const OFFERED = 100

export interface ReferenceField {
    readonly id: string
    readonly name: string
    readonly table: string
    readonly value: string
    readonly required: boolean
    /** Told to assistive technology and to scripts alone, which check when the form is sent. */
    readonly mandatory?: boolean
    readonly disabled?: boolean
    /** Encoded query that candidates satisfy. */
    readonly qualifier?: string
    readonly describedBy?: string
}

interface Candidate {
    readonly value: string
    readonly label: string
}

/** A choice among the records of a table that the user may read; with many of them, a search field above it. */
export function referenceInput(instance: Instance, field: ReferenceField): Html {
    const offered = candidates(instance, field.table, field.qualifier ?? '', '')
    const chosen =
        field.value === '' || offered.some(({ value }) => value === field.value) ? [] : [chosenOne(instance, field)]
    const search = html`<input
        type="search"
        data-search-for="${field.id}"
        data-source="${PATH.reference}?${new URLSearchParams({ table: field.table, qualifier: field.qualifier ?? '' }).toString()}"
        placeholder="Search"
        aria-label="Search the choices below"
    />`
    return html`${offered.length === OFFERED ? search : ''}
        <select
            id="${field.id}"
            name="${field.name}"
            ${field.required ? html`required` : ''}
            ${field.mandatory ? html`aria-required="true"` : ''}
            ${field.disabled ? html`disabled` : ''}
            ${field.describedBy ? html`aria-describedby="${field.describedBy}"` : ''}
        >
            <option value="">-- None --</option>
            ${[...chosen, ...offered].map(
                ({ value, label }) =>
                    html`<option value="${value}" ${value === field.value ? html`selected` : ''}>${label}</option>`
            )}
        </select>`
}

/** A choice of several records of a table that the user may read. */
export function referenceList(
    instance: Instance,
    attributes: Html,
    table: string,
    qualifier: string,
    value: string
): Html {
    const chosen = value.split(',')
    const offered = candidates(instance, table, qualifier, '')
    const others = chosen.filter((id) => id !== '' && !offered.some((candidate) => candidate.value === id))
    return html`<select ${attributes} multiple size="6">
        ${[...others.map((id) => chosenOne(instance, { table, value: id })), ...offered].map(
            ({ value: id, label }) =>
                html`<option value="${id}" ${chosen.includes(id) ? html`selected` : ''}>${label}</option>`
        )}
    </select>`
}

/** GET /local/reference: candidates whose display value holds a text, for the search field of a form. */
export function referenceCandidates(instance: Instance, request: ApiRequest): ApiReply {
    const table = request.query.get('table') ?? ''
    if (!instance.dictionary.table(table)) throw invalidTable(table)
    return json(candidates(instance, table, request.query.get('qualifier') ?? '', request.query.get('text') ?? ''))
}

function candidates(instance: Instance, table: string, qualifier: string, text: string): Candidate[] {
    const definition = instance.dictionary.table(table)
    const display = definition?.display
    const search = instance.record(table)
    if (definition) requireQueryable(instance, definition, qualifier)
    if (qualifier) search.addEncodedQuery(qualifier)
    if (display && text) search.addQuery(display, 'CONTAINS', text)
    if (display) search.orderBy(display)
    search.query()
    const found: Candidate[] = []
    while (found.length < OFFERED && search.next())
        if (instance.access.canTable('read', table, search))
            found.push({ value: search.getUniqueValue(), label: search.getDisplayValue() || search.getUniqueValue() })
    return found
}

function chosenOne(instance: Instance, { table, value }: Pick<ReferenceField, 'table' | 'value'>): Candidate {
    const record = instance.record(table)
    return { value, label: record.get('sys_id', value) ? record.getDisplayValue() || value : value }
}
