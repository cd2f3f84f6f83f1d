import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { html, type Html } from '../html'

/** Files that hang on a record, to download. */
export function attachmentSection(instance: Instance, record: PlatformRecord): Html {
    const attachment = instance.record('sys_attachment')
    attachment.addQuery('table_sys_id', record.getUniqueValue())
    attachment.orderBy('file_name')
    attachment.query()
    const lines: Html[] = []
    while (attachment.next())
        if (instance.access.canTable('read', 'sys_attachment', attachment))
            lines.push(
                html`<li>
                    <a href="/api/now/attachment/${attachment.getUniqueValue()}/file"
                        >${attachment.getValue('file_name')}</a
                    >
                    (${attachment.getValue('size_bytes')} bytes)
                </li>`
            )
    if (lines.length === 0) return html``
    return html`<section aria-labelledby="attachments">
        <h2 id="attachments">Attachments</h2>
        <ul>
            ${lines}
        </ul>
    </section>`
}
