import { nameSetKey } from '../certificate/name-set-key'
import { splitNames } from '../hostname/names'
import { refusals } from '../option/fault'
import { CERTIFICATE_KIND, PURPOSE, SUBMITTAL_STATUS, type SubmittalStatus } from '../states'
import { type JudgedOrder } from './judge-order'
import { type JudgedEntry } from './judged-entry'
import { type CertificateOrder, CSR_SOURCE, INSTALLATION } from './order'
import { numbered } from './texts'

/** A Security Certificate Submittal that is about to be recorded (R3). */
export interface NewSubmittal {
    requestedItem: string
    organization: string
    purpose: string
    kind: string
    csr: string
    hostnames: readonly string[]
    keyHardware: string
    serverPlatform: string
    serverPlatformVersion: string
    installation: string
    contacts: readonly string[]
    wantedBy: string
    /** The certificate that it renews, changes or has revoked. */
    replaces: string
    revocationReason: string
    reason: string
    status: SubmittalStatus
    /** What was wrong with it; only where it was refused. */
    findings: string
}

/** @param liveCertificateFor the live certificate of an organization for exactly these names; empty when there is none. */
export function acceptedSubmittal(
    requestedItem: string,
    order: CertificateOrder,
    judged: JudgedOrder,
    { entry, facts }: JudgedEntry,
    liveCertificateFor: (organization: string, nameSetKey: string) => string
): NewSubmittal {
    const organization = judged.organization?.id ?? ''
    const sameNames =
        order.purpose === PURPOSE.renewal && facts.nameSet !== ''
            ? liveCertificateFor(organization, nameSetKey(facts.nameSet))
            : ''
    const chosen = entry.position === 1 ? (judged.certificate?.id ?? '') : ''
    return {
        ...common(requestedItem, order, judged, { entry, facts, faults: [] }),
        hostnames: facts.names,
        replaces: chosen || sameNames,
        status: SUBMITTAL_STATUS.submitted,
        findings: '',
    }
}

/** What stays on the order of a certificate that was not accepted, so that everybody sees what became of it. */
export function refusedSubmittal(
    requestedItem: string,
    order: CertificateOrder,
    judged: JudgedOrder,
    refused: JudgedEntry
): NewSubmittal {
    const names = refused.facts.names.length > 0 ? refused.facts.names : splitNames(refused.entry.additional_names)
    return {
        ...common(requestedItem, order, judged, refused),
        hostnames: names,
        replaces: '',
        status: SUBMITTAL_STATUS.refused,
        findings: numbered(refusals(refused.faults)),
    }
}

function common(
    requestedItem: string,
    order: CertificateOrder,
    judged: JudgedOrder,
    { entry, facts }: JudgedEntry
): Omit<NewSubmittal, 'hostnames' | 'replaces' | 'status' | 'findings'> {
    const revokes = order.purpose === PURPOSE.revocation
    return {
        requestedItem,
        organization: judged.organization?.id ?? '',
        purpose: order.purpose || PURPOSE.new,
        kind: facts.kind,
        csr: revokes || order.csr_source === CSR_SOURCE.scm ? '' : entry.csr,
        keyHardware: facts.kind === CERTIFICATE_KIND.codeSigning ? order.key_hardware : '',
        serverPlatform: entry.server_platform,
        serverPlatformVersion: entry.server_platform_version,
        installation: !revokes && order.installation === INSTALLATION.cdt ? INSTALLATION.cdt : INSTALLATION.customer,
        contacts: judged.contacts,
        wantedBy: order.wanted_by.trim(),
        revocationReason: revokes ? order.revocation_reason : '',
        reason: order.reason.trim(),
    }
}
