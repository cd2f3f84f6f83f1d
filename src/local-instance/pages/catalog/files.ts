import { type FormBody } from '../../api/http'
import { type ItemDescription } from '../../engines/catalog'
import { attach } from '../../glide/glide-sys-attachment'
import { type Instance } from '../../instance'
import { type SysId } from '../../platform'
import { TYPE } from './variables'

/**
 * Keeps the files that a form sent for attachment variables: at a line of the cart at first, as the platform does, because
 * there is no requested item yet. Answers the sys_id of each by variable name, which is the variable's value.
 */
export function keepFiles(instance: Instance, item: ItemDescription, form: FormBody): Record<string, SysId> {
    const line = instance.record('sc_cart_item')
    line.newRecord()
    const kept: Record<string, SysId> = {}
    for (const { name } of item.variables.filter(({ type }) => type === TYPE.attachment)) {
        const file = form.files.find(({ field, content }) => field === `variable.${name}` && content.size > 0)
        if (!file) continue
        const id = attach(instance, line, file.fileName, file.contentType, file.content)
        if (id) kept[name] = id
    }
    return kept
}

/** Hangs the files on the record that was made once there is one. */
export function moveFiles(instance: Instance, files: readonly SysId[], table: string, record: SysId): void {
    for (const id of files) {
        const attachment = instance.record('sys_attachment')
        if (!attachment.get('sys_id', id)) continue
        attachment.setValue('table_name', table)
        attachment.setValue('table_sys_id', record)
        attachment.update()
    }
}
