import { GlideRecord, GlideSysAttachment } from '@servicenow/glide'

/** The content of an attached file, as base64. */
export function attachedFile(attachment: GlideRecord): string {
    return String(new GlideSysAttachment().getContentBase64(attachment) ?? '')
}

/** A file that somebody attached somewhere. */
export interface OwnFile {
    /** Bytes. */
    size: number
    /** Its content as base64, read when it is asked for. */
    content: () => string
}

/** The file with this sys_id, if this user attached it: nobody else's files are read for anybody. */
export function fileAttachedBy(userName: string, id: string): OwnFile | null {
    const attachment = new GlideRecord('sys_attachment')
    if (userName === '' || !attachment.get('sys_id', id) || attachment.getValue('sys_created_by') !== userName)
        return null
    return { size: Number(attachment.getValue('size_bytes')), content: () => attachedFile(attachment) }
}

export function deleteAttachedFile(id: string): void {
    new GlideSysAttachment().deleteAttachment(id)
}
