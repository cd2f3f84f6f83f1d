import { UnsupportedError } from '../../errors'
import { type VariableDescription } from '../../engines/catalog'
import { type Instance } from '../../instance'
import { durationValue } from '../../time/duration-text'
import { durationFromGlide } from '../../time/format'
import { html, type Content, type Html } from '../html'
import { referenceInput, referenceList } from '../reference'
import { sanitized } from './sanitize'

/** Numbers of the question types (item_option_new.type). */
export const TYPE = {
    /** A multi-row variable set, which has no number of its own. */
    multiRow: 0,
    yesNo: 1,
    multiLine: 2,
    multipleChoice: 3,
    numericScale: 4,
    select: 5,
    singleLine: 6,
    checkbox: 7,
    reference: 8,
    date: 9,
    dateTime: 10,
    label: 11,
    break: 12,
    wideSingleLine: 16,
    lookupSelect: 18,
    containerStart: 19,
    containerEnd: 20,
    containerSplit: 24,
    listCollector: 21,
    lookupMultipleChoice: 22,
    html: 23,
    masked: 25,
    email: 26,
    url: 27,
    ipAddress: 28,
    duration: 29,
    requestedFor: 31,
    richText: 32,
    attachment: 33,
} as const

/** What the person has typed so far, by variable name; used when the form comes back. */
export type Answers = Readonly<Record<string, string>>

/** The questions of an item, those between the start and the end of a container in a frame of their own. */
export function variableFields(
    instance: Instance,
    variables: readonly VariableDescription[],
    answers: Answers
): Content {
    const groups: Group[] = [{ legend: '', fields: [] }]
    for (const variable of variables) {
        if (variable.type === TYPE.containerStart) groups.push({ legend: variable.label, fields: [] })
        else if (variable.type === TYPE.containerEnd) closeGroup(groups)
        else if (variable.type !== TYPE.containerSplit)
            groups.at(-1)?.fields.push(variableField(instance, variable, answers))
    }
    while (groups.length > 1) closeGroup(groups)
    return groups[0]?.fields
}

interface Group {
    readonly legend: string
    readonly fields: Content[]
}

function closeGroup(groups: Group[]): void {
    if (groups.length < 2) return
    const closed = groups.pop()
    groups
        .at(-1)
        ?.fields.push(
            html`<fieldset class="container">
                ${closed?.legend ? html`<legend>${closed.legend}</legend>` : ''} ${closed?.fields}
            </fieldset>`
        )
}

function variableField(instance: Instance, variable: VariableDescription, answers: Answers): Html {
    switch (variable.type) {
        case TYPE.multiRow:
            return multiRowField(instance, variable, answers[variable.name] ?? '[]')
        case TYPE.break:
            return html`<hr />`
        case TYPE.label:
            return html`<p class="heading">${variable.label}</p>`
        case TYPE.richText:
            return html`<div>${sanitized(variable.help_text || variable.label)}</div>`
        default:
            return question(instance, variable, answers[variable.name] ?? variable.value)
    }
}

/** Rows are added in the browser from the template; what is sent is one JSON text. */
function multiRowField(instance: Instance, variable: VariableDescription, value: string): Html {
    const cells = variable.children.map(
        (column) =>
            html`<div
                class="field"
                data-column="${column.name}"
                data-variable-id="${column.id}"
                data-reference="${column.reference}"
                ${column.visible ? '' : html`hidden`}
            >
                ${labelOf(column, `cell.${column.name}`)}
                ${control(instance, column, `cell.${column.name}`, column.value)}
                <div class="field-messages" aria-live="polite"></div>
            </div>`
    )
    return html`<fieldset
        class="container multi-row"
        data-variable="${variable.name}"
        data-variable-id="${variable.id}"
    >
        <legend>${variable.label}<span class="mandatory" title="Mandatory" hidden>*</span></legend>
        <input type="hidden" name="variable.${variable.name}" value="${value}" data-rows />
        <div class="rows"></div>
        <template>
            <div class="row">
                ${cells}
                <button type="button" class="link" data-remove-row>Remove</button>
            </div>
        </template>
        <p><button type="button" class="second" data-add-row>Add a row</button></p>
        <div class="field-messages" aria-live="polite"></div>
    </fieldset>`
}

function question(instance: Instance, variable: VariableDescription, value: string): Html {
    const id = `variable.${variable.name}`
    return html`<div
        class="field"
        data-variable="${variable.name}"
        data-variable-id="${variable.id}"
        data-reference="${variable.reference}"
        ${variable.visible ? '' : html`hidden`}
    >
        ${labelOf(variable, id)}
        ${variable.help_text ? html`<p class="help" id="${id}.help">${variable.help_text}</p>` : ''}
        ${control(instance, variable, id, value)}
        <div class="field-messages" aria-live="polite"></div>
    </div>`
}

function labelOf(variable: VariableDescription, id: string): Html {
    return html`<label for="${id}">
        ${variable.label}<span class="mandatory" title="Mandatory" ${variable.mandatory ? '' : html`hidden`}>*</span>
    </label>`
}

function control(instance: Instance, variable: VariableDescription, id: string, value: string): Html {
    const attributes = html`id="${id}" name="${id}" ${variable.mandatory ? html`aria-required="true"` : ''}
    ${variable.read_only ? html`disabled` : ''} ${variable.help_text ? html`aria-describedby="${id}.help"` : ''}
    ${variable.example_text ? html`placeholder="${variable.example_text}"` : ''}`
    switch (variable.type) {
        case TYPE.multiLine:
        case TYPE.html:
            return html`<textarea ${attributes} rows="6" spellcheck="false">${value}</textarea>`
        case TYPE.yesNo:
            return selectOf(
                attributes,
                [
                    { value: 'Yes', label: 'Yes' },
                    { value: 'No', label: 'No' },
                ],
                value,
                true
            )
        case TYPE.select:
        case TYPE.multipleChoice:
        case TYPE.numericScale:
        case TYPE.lookupSelect:
        case TYPE.lookupMultipleChoice:
            return selectOf(attributes, variable.choices, value, value === '' || !variable.mandatory)
        case TYPE.checkbox:
            return html`<input ${attributes} type="checkbox" value="true" ${value === 'true' ? html`checked` : ''} />`
        case TYPE.reference:
        case TYPE.requestedFor:
            return referenceInput(instance, {
                id,
                name: id,
                table: variable.reference || 'sys_user',
                value,
                required: false,
                mandatory: variable.mandatory,
                disabled: variable.read_only,
                qualifier: qualifierOf(variable),
                describedBy: variable.help_text ? `${id}.help` : undefined,
            })
        case TYPE.listCollector:
            return referenceList(instance, attributes, variable.reference, qualifierOf(variable), value)
        case TYPE.attachment:
            return html`<input ${attributes} type="file" data-attachment="${value}" />
                <input type="hidden" name="${id}" value="${value}" data-attachment-id />`
        case TYPE.date:
            return html`<input ${attributes} type="date" value="${value}" />`
        case TYPE.dateTime:
            return html`<input ${attributes} value="${value}" placeholder="YYYY-MM-DD HH:MM:SS" />`
        case TYPE.duration:
            return html`<input
                ${attributes}
                value="${writtenDuration(value)}"
                placeholder="days hours:minutes:seconds"
            />`
        case TYPE.masked:
            return html`<input ${attributes} type="password" value="${value}" autocomplete="off" />`
        case TYPE.email:
            return html`<input ${attributes} type="email" value="${value}" />`
        case TYPE.url:
            return html`<input ${attributes} type="url" value="${value}" />`
        case TYPE.singleLine:
        case TYPE.wideSingleLine:
        case TYPE.ipAddress:
            return html`<input ${attributes} value="${value}" maxlength="${variable.max_length || 255}" />`
        default:
            throw new UnsupportedError(`The form of variable type ${variable.type} (${variable.name})`)
    }
}

/** As people write it; what was typed and is none comes back as it was. */
function writtenDuration(value: string): string {
    return /^\d{4}-/.test(value) ? durationValue(durationFromGlide(value)) : value
}

/** The condition that candidates satisfy; one in JavaScript depends on the form and is left out. */
function qualifierOf({ ref_qualifier: qualifier }: VariableDescription): string {
    return qualifier.startsWith('javascript:') ? '' : qualifier
}

function selectOf(
    attributes: Html,
    choices: readonly { value: string; label: string }[],
    value: string,
    none: boolean
): Html {
    return html`<select ${attributes}>
        ${none ? html`<option value="">-- None --</option>` : ''}
        ${choices
            .filter((choice) => choice.value !== '')
            .map(
                (choice) =>
                    html`<option value="${choice.value}" ${choice.value === value ? html`selected` : ''}>
                        ${choice.label}
                    </option>`
            )}
    </select>`
}
