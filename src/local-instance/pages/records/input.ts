import { type Instance } from '../../instance'
import { type Column, type PlatformRecord } from '../../platform'
import { html, type Html } from '../html'
import { referenceInput } from '../reference'
import { displayOf, isDateTime, isJournal, isLongText } from './display'

/** One field of a form: its label, and its value to read or to change. */
export function formField(instance: Instance, record: PlatformRecord, column: Column, editable: boolean): Html {
    const id = `field.${column.name}`
    const label = html`${column.label}${column.mandatory && editable ? html`<span class="mandatory" title="Mandatory">*</span>` : ''}`
    if (!editable)
        return html`<div class="field read-only">
            <span class="label">${label}</span>
            <div class="value">${displayOf(instance, record, column)}</div>
        </div>`
    return html`<div class="field">
        <label for="${id}">${label}</label>
        ${control(instance, record, column, id)}
    </div>`
}

function control(instance: Instance, record: PlatformRecord, column: Column, id: string): Html {
    const value = record.getValue(column.name) ?? ''
    const required = column.mandatory ? html`required` : ''
    const choices = instance.dictionary.choices(record.getTableName(), column.name)
    if (column.type === 'boolean')
        return html`<input type="hidden" name="${id}" value="false" />
            <input id="${id}" name="${id}" type="checkbox" value="true" ${value === '1' ? html`checked` : ''} />`
    if (column.type === 'reference' && column.reference)
        return referenceInput(instance, { id, name: id, table: column.reference, value, required: column.mandatory })
    if (choices.length > 0 && !isJournal(column))
        return html`<select id="${id}" name="${id}" ${required}>
            ${column.mandatory && value !== '' ? '' : html`<option value="">-- None --</option>`}
            ${choices.map(
                (choice) =>
                    html`<option value="${choice.value}" ${choice.value === value ? html`selected` : ''}>
                        ${choice.label}
                    </option>`
            )}
            ${
                value !== '' && !choices.some((choice) => choice.value === value)
                    ? html`<option value="${value}" selected>${value}</option>`
                    : ''
            }
        </select>`
    if (isJournal(column)) return html`<textarea id="${id}" name="${id}" rows="3"></textarea>`
    if (isLongText(column)) return html`<textarea id="${id}" name="${id}" rows="6" ${required}>${value}</textarea>`
    if (isDateTime(column))
        return html`<input
            id="${id}"
            name="${id}"
            value="${record.getDisplayValue(column.name)}"
            placeholder="YYYY-MM-DD HH:MM:SS"
            ${required}
        />`
    if (column.type === 'glide_date')
        return html`<input id="${id}" name="${id}" type="date" value="${value}" ${required} />`
    return html`<input id="${id}" name="${id}" value="${value}" maxlength="${column.maxLength ?? 4000}" ${required} />`
}
