import { type GlideRecord, GlideSysAttachment } from '@servicenow/glide'

/** The content of an attached file, as base64. */
export function attachedFile(attachment: GlideRecord): string {
    return String(new GlideSysAttachment().getContentBase64(attachment) ?? '')
}

export function deleteAttachedFile(id: string): void {
    new GlideSysAttachment().deleteAttachment(id)
}
