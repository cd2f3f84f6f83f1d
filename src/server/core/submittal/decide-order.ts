import { type Finding } from '../check/finding'
import { type Fault, refusals } from '../option/fault'
import { type Organization } from '../organization/organization'
import { type CsrFile } from './csr-file'
import { barred, judgeOrder, type JudgedOrder, type OrderSurroundings } from './judge-order'
import { type JudgedEntry } from './judged-entry'
import { type CertificateOrder, type OrderVariable } from './order'
import { privateKeyFaults, privateKeyReason, variablesWithPrivateKey } from './private-key'

export interface AcceptedOrder {
    kind: 'accepted'
    organization: Organization
    judged: JudgedOrder
    /** The certificates that go on; at least one. */
    entries: JudgedEntry[]
    /** The certificates that were refused; the others go on without them. */
    refused: JudgedEntry[]
}

export interface RefusedOrder {
    kind: 'refused'
    /** One sentence or two each: what is wrong and what to do. */
    reasons: string[]
    /** Variables that hold a private key. */
    secrets: OrderVariable[]
    judged: JudgedOrder
}

export type OrderDecision = AcceptedOrder | RefusedOrder

/**
 * Accepts or refuses an order for certificates (R3): for the form, for the REST resource and for the order itself. Each
 * certificate is accepted for itself; the order is refused where something is wrong with the whole of it, or with every
 * certificate. A private key ends the examination at once, so that no message can quote any part of it.
 */
export function decideOrder(order: CertificateOrder, known: OrderSurroundings): OrderDecision {
    const file: CsrFile = order.csr_file === '' ? { kind: 'none' } : known.csrFile(order.csr_file)
    const secrets = variablesWithPrivateKey(order, file)
    if (secrets.length > 0) {
        const judged = barred(privateKeyFaults(secrets))
        return { kind: 'refused', reasons: [privateKeyReason(secrets)], secrets, judged }
    }
    const judged = judgeOrder(order, file, known)
    const entries = judged.entries.filter(({ faults }) => refusals(faults).length === 0)
    const wrong = refusals(judged.faults).length > 0 || entries.length === 0
    if (wrong || judged.organization === null) {
        return { kind: 'refused', reasons: refusals(faultsOf(judged)), secrets: [], judged }
    }
    const refused = judged.entries.filter((entry) => !entries.includes(entry))
    return { kind: 'accepted', organization: judged.organization, judged, entries, refused }
}

/** Everything that is to be said about an order, that of its certificates first. */
export function faultsOf({ entries, faults }: JudgedOrder): Fault[] {
    return [...entries.flatMap((entry) => entry.faults), ...faults]
}

export function errorMessages(findings: readonly Finding[]): string[] {
    return findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message)
}
