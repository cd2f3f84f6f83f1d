import { gs, type GlideRecord } from '@servicenow/glide'
import { SUBMITTAL_STATUS } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { TABLE } from '../../core/tables'
import { glideUtc } from '../../core/time/glide-time'
import { insertCertificate } from '../../records/certificate'
import { now } from '../../records/clock'
import { insertCertificateContact } from '../../records/contact'
import { queueEvent } from '../../records/events'
import { findRequestedItem } from '../../records/requested-item'
import { findSubmittal, setSubmittalStatus, type Submittal } from '../../records/submittal'
import { openInstallation } from './open-installation'
import { replaceAsOrdered } from './replace-as-ordered'
import { linkCertificate, toTask } from '../../records/task'
import { findUser } from '../../records/user'

/** After a task to issue a certificate is completed: the certificate is recorded and everyone concerned is told. */
export function recordCertificate(current: GlideRecord): void {
    const task = toTask(current)
    const submittal = findSubmittal(task.submittal)
    if (submittal === null || task.certificate !== '') return
    const recorded = insertCertificate({
        pem: task.issuedCertificate,
        organization: submittal.organization,
        submittal: submittal.id,
        deliveredAt: glideUtc(now()),
        serverPlatform: submittal.serverPlatform,
        serverPlatformVersion: submittal.serverPlatformVersion,
        replaces: submittal.replaces,
        installedBy: submittal.installation,
    })
    if (!recorded.ok) {
        gs.error(`${task.number}: the certificate could not be recorded. ${recorded.reason}`)
        return
    }
    for (const address of submittal.contacts) insertCertificateContact(address, submittal.organization, recorded.id)
    setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.fulfilled, recorded.id)
    replaceAsOrdered(submittal, recorded.id)
    openInstallation(submittal, recorded)
    linkCertificate(task.id, recorded.id)
    queueEvent(
        EVENT.certificateDelivered,
        TABLE.certificate,
        recorded.id,
        recipients(submittal),
        submittal.requestedItemNumber
    )
}

function recipients(submittal: Submittal): string {
    const requester = findUser(findRequestedItem(submittal.requestedItem)?.openedBy ?? '')?.email ?? ''
    return [...new Set([requester.toLowerCase(), ...submittal.contacts])].filter((address) => address !== '').join(',')
}
