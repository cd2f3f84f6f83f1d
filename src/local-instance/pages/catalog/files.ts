import { ApiError, badRequest } from '../../api/errors'
import { type ApiReply, type ApiRequest, type FormBody, result, type UploadedFile } from '../../api/http'
import { type ItemDescription } from '../../engines/catalog'
import { attach } from '../../glide/glide-sys-attachment'
import { type Instance } from '../../instance'
import { type PlatformRecord, type SysId } from '../../platform'
import { TYPE, type Answers } from './variables'

const MEGABYTE = 1_048_576
const CART_LINE = 'sc_cart_item'

/**
 * POST /local/order-file: keeps a file that was chosen for an attachment variable, at a line of the cart at first, as the
 * platform does, because there is no requested item yet. The file that it replaces is deleted.
 */
export function keepFile(instance: Instance, { form }: ApiRequest): ApiReply {
    const variable = instance.record('item_option_new')
    const id = (form.fields.get('variable') ?? '').replace(/^IO:/, '')
    if (!variable.get('sys_id', id) || Number(variable.getValue('type')) !== TYPE.attachment)
        throw badRequest('This is no attachment variable')
    uploadedFile(instance, form.fields.get('replaces') ?? '')?.deleteRecord()
    const [file] = form.files
    if (!file || file.content.size === 0) return result({ sys_id: '' })
    const refusal = refusalOf(file, variable.getValue('attributes') ?? '')
    if (refusal !== null) throw badRequest(refusal)
    const line = instance.record(CART_LINE)
    line.newRecord()
    const kept = attachTo(instance, line, file)
    if (kept === null) throw new ApiError(403, 'The attachment was refused')
    return result({ sys_id: kept })
}

/** Why a variable does not take a file, by its attributes `allowed_extensions` and `max_file_size` (in MB). */
function refusalOf({ fileName, content }: UploadedFile, attributes: string): string | null {
    const valueOf = (name: string) => new RegExp(`(?:^|,)\\s*${name}=([^,]*)`).exec(attributes)?.[1] ?? ''
    const extensions = valueOf('allowed_extensions').split(';').filter(Boolean)
    const extension = fileName.split('.').pop()?.toLowerCase() ?? ''
    if (extensions.length > 0 && !extensions.includes(extension))
        return `Files of this kind are not taken. Choose one of these: ${extensions.join(', ')}`
    const megabytes = Number(valueOf('max_file_size')) || 20
    return content.size > megabytes * MEGABYTE ? `The file is larger than ${megabytes} MB` : null
}

/**
 * The files of an order's attachment variables, by variable name: those that were kept as they were chosen, and those that
 * the form brought along itself.
 */
export function filesOf(
    instance: Instance,
    item: ItemDescription,
    answers: Answers,
    form: FormBody
): Record<string, SysId> {
    const files: Record<string, SysId> = {}
    for (const { name } of item.variables.filter(({ type }) => type === TYPE.attachment)) {
        const brought = form.files.find(({ field, content }) => field === `variable.${name}` && content.size > 0)
        const line = instance.record(CART_LINE)
        line.newRecord()
        const id = uploadedFile(instance, answers[name] ?? '')?.getUniqueValue() ?? ''
        const kept = id === '' && brought ? attachTo(instance, line, brought) : id
        if (kept) files[name] = kept
    }
    return files
}

/** Hangs the files on the record that was made once there is one; a file that the order did away with stays away. */
export function moveFiles(instance: Instance, files: readonly SysId[], table: string, record: SysId): void {
    for (const id of files) {
        const attachment = uploadedFile(instance, id)
        attachment?.setValue('table_name', table)
        attachment?.setValue('table_sys_id', record)
        attachment?.update()
    }
}

/** A file that this person chose on an order form and that no order has taken yet. */
function uploadedFile(instance: Instance, id: SysId): PlatformRecord | null {
    const attachment = instance.record('sys_attachment')
    if (id === '' || !attachment.get('sys_id', id)) return null
    const own = attachment.getValue('sys_created_by') === instance.session.userName
    return own && attachment.getValue('table_name') === CART_LINE ? attachment : null
}

function attachTo(instance: Instance, record: PlatformRecord, file: UploadedFile): SysId | null {
    return attach(instance, record, file.fileName, file.contentType, file.content)
}
