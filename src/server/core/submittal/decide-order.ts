import { type Finding } from '../check/finding'
import { type Fault, refusals } from '../option/fault'
import { type Organization } from '../organization/organization'
import { judgeOrder, type JudgedOrder, type OrderSurroundings } from './judge-order'
import { type JudgedEntry } from './judged-entry'
import { type CertificateOrder, type OrderVariable } from './order'
import { privateKeyReason, variablesWithPrivateKey } from './private-key'

export type OrderDecision =
    | {
          kind: 'accepted'
          organization: Organization
          judged: JudgedOrder
          /** The certificates that go on; at least one. */
          entries: JudgedEntry[]
          /** The certificates that were refused; the others go on without them. */
          refused: JudgedEntry[]
      }
    | {
          kind: 'refused'
          /** One sentence or two each: what is wrong and what to do. */
          reasons: string[]
          /** Variables that hold a private key. */
          secrets: OrderVariable[]
      }

/**
 * Accepts or refuses an order for certificates (R3). Each certificate is accepted for itself; the order is refused where
 * something is wrong with the whole of it, or with every certificate. A pasted private key ends the examination at once,
 * so that no message can quote any part of it.
 */
export function decideOrder(order: CertificateOrder, surroundings: OrderSurroundings): OrderDecision {
    const secrets = variablesWithPrivateKey(order)
    if (secrets.length > 0) return { kind: 'refused', reasons: [privateKeyReason(secrets)], secrets }
    const judged = judgeOrder(order, surroundings)
    const entries = judged.entries.filter(({ faults }) => refusals(faults).length === 0)
    const wrong = refusals(judged.faults).length > 0 || entries.length === 0
    if (wrong || judged.organization === null) {
        return { kind: 'refused', reasons: refusals(faultsOf(judged)), secrets: [] }
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
