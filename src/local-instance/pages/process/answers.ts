import { describeItem, type VariableDescription } from '../../engines/catalog'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { storedDurationDisplay } from '../../time/duration-text'
import { sanitized } from '../catalog/sanitize'
import { TYPE } from '../catalog/variables'
import { html, type Content, type Html } from '../html'

/** What was asked on the order form and answered, as read-only text. */
export function answersSection(instance: Instance, item: PlatformRecord, open = false): Html {
    const description = describeItem(instance, item.getValue('cat_item') ?? '')
    const answers = instance.variablesOf(item)
    const lines = (description?.variables ?? []).flatMap((variable) => {
        const text = displayText(instance, variable, answers[variable.name])
        return text === '' ? [] : [{ label: variable.label, shown: shownText(variable, text) }]
    })
    if (lines.length === 0) return html``
    return html`<details ${open ? html`open` : ''}>
        <summary>What was ordered</summary>
        <dl class="answers">
            ${lines.map(
                ({ label, shown }) =>
                    html`<dt>${label}</dt>
                        <dd>${shown}</dd>`
            )}
        </dl>
    </details>`
}

function shownText(variable: VariableDescription, text: string): Content {
    if (variable.type === TYPE.html) return sanitized(text)
    return text.includes('\n') ? html`<pre class="text">${text}</pre>` : text
}

function displayText(instance: Instance, variable: VariableDescription, answer: unknown): string {
    const value = answer === null || answer === undefined ? '' : String(answer)
    if (value === '') return ''
    if (variable.type === TYPE.multiRow) return rowTexts(instance, variable, value).join('\n')
    if (variable.type === TYPE.duration) return storedDurationDisplay(value)
    if (variable.type === TYPE.checkbox) return value === 'true' ? 'Yes' : 'No'
    if (variable.reference && instance.dictionary.table(variable.reference)) {
        const record = instance.record(variable.reference)
        return record.get('sys_id', value) ? record.getDisplayValue() : value
    }
    return variable.choices.find((choice) => choice.value === value)?.label ?? value
}

/** One line for each row of a multi-row set. */
function rowTexts(instance: Instance, set: VariableDescription, json: string): string[] {
    const rows = JSON.parse(json) as Record<string, string>[]
    return rows.map((row) =>
        set.children
            .map((column) => ({ label: column.label, text: displayText(instance, column, row[column.name]) }))
            .filter(({ text }) => text !== '')
            .map(({ label, text }) => `${label}: ${text}`)
            .join(', ')
    )
}
