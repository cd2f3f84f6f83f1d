import { gs } from '@servicenow/glide'
import { type DueCertificate } from '../../core/renewal/due-certificate'
import { noteOnTask } from '../../records/renewal-tasks'

/** N4: on the task and in the log; the notice that goes to Certificate Services says it as well. */
export function reportUnreachable(certificate: DueCertificate, task: string, remark: string): void {
    gs.warn(`Certificate ${certificate.number} (${certificate.commonName}): ${remark}`)
    if (task !== '') noteOnTask(task, remark)
}
