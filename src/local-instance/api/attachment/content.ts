import { attachmentBytes, createGlideSysAttachment } from '../../glide/glide-sys-attachment'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'

export interface NewAttachment {
    readonly fileName: string
    readonly contentType: string
    readonly bytes: Uint8Array
}

/** Attaches a file to a record, as a script would; answers the sys_id of the attachment, or null when it was refused. */
export function storeAttachment(instance: Instance, record: PlatformRecord, file: NewAttachment): string | null {
    const content = Buffer.from(file.bytes).toString('base64')
    const GlideSysAttachment = createGlideSysAttachment(instance)
    return new GlideSysAttachment().writeBase64(record, file.fileName, file.contentType, content)
}

/** The content of a stored file. */
export function contentOf(instance: Instance, attachment: PlatformRecord): Uint8Array {
    return attachmentBytes(instance, attachment.getUniqueValue())
}
