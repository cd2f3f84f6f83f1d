import { type CsrFile, csrFileOf, LONGEST_FILE } from '../../core/submittal/csr-file'
import { fileAttachedBy } from '../../records/attachment'

/**
 * What a person attached as CSR.
 *
 * @param userName of the person who orders: only their own files count.
 * @param id value of the attachment variable, the sys_id of the file.
 */
export function readCsrFile(userName: string, id: string): CsrFile {
    const file = fileAttachedBy(userName, id)
    if (file === null) return { kind: 'unknown' }
    return file.size > LONGEST_FILE ? { kind: 'too_large' } : csrFileOf(file.content())
}
