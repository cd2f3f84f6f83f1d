import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { displayTime } from '../time'
import { html, type Html } from '../html'

/** Comments and work notes on a record that the user may read, newest first. */
export function journalSection(instance: Instance, record: PlatformRecord): Html {
    const entries: Html[] = []
    const entry = instance.record('sys_journal_field')
    entry.addQuery('element_id', record.getUniqueValue())
    entry.orderByDesc('sys_created_on')
    entry.query()
    while (entry.next()) {
        const element = entry.getValue('element') ?? ''
        if (!instance.access.canField('read', record, element)) continue
        const label = instance.dictionary.table(record.getTableName())?.columns.get(element)?.label ?? element
        entries.push(
            html`<li>
                <p class="meta">
                    ${displayTime(instance, entry.getValue('sys_created_on'))} · ${entry.getValue('sys_created_by')} ·
                    ${label}
                </p>
                <pre class="text">${entry.getValue('value')}</pre>
            </li>`
        )
    }
    if (entries.length === 0) return html``
    return html`<section aria-labelledby="journal">
        <h2 id="journal">Comments and work notes</h2>
        <ol class="journal">
            ${entries}
        </ol>
    </section>`
}
