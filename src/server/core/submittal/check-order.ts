import { type Fault, messagesByField, refusals, remark } from '../option/fault'
import { type FormCheck } from '../option/form-check'
import { decideOrder, faultsOf, type OrderDecision } from './decide-order'
import { type EntryFields } from './entries'
import { judgeRow, type OrderSurroundings } from './judge-order'
import { type CertificateOrder } from './order'
import { columnsWithPrivateKey, privateKeyFaults } from './private-key'
import { partlyAcceptedText } from './texts'

/**
 * What would become of an order if it were placed as it is, and what is to be said about it, by field.
 *
 * @param submitting whether the person is about to order: only then is said what is still missing.
 */
export function checkOrder(order: CertificateOrder, known: OrderSurroundings, submitting: boolean): FormCheck {
    const decision = decideOrder(order, known)
    const faults = [...faultsOf(decision.judged), ...(submitting ? outcomeOf(decision) : [])]
    const cleared = decision.kind === 'refused' ? decision.secrets : []
    return { verdict: verdictOf(decision), messages: messagesByField(faults, submitting), cleared }
}

/** What is to be said about one more certificate of an order while its row is typed, by the columns of the row. */
export function checkRow(order: CertificateOrder, row: EntryFields, known: OrderSurroundings): FormCheck {
    const cleared = columnsWithPrivateKey(row)
    const faults = cleared.length > 0 ? privateKeyFaults(cleared) : judgeRow(order, row, known)
    const verdict = refusals(faults).length > 0 ? 'reject' : 'accept'
    return { verdict, messages: messagesByField(faults, false), cleared }
}

function verdictOf(decision: OrderDecision): FormCheck['verdict'] {
    if (decision.kind === 'refused') return 'reject'
    return decision.refused.length > 0 ? 'partly' : 'accept'
}

/** Of an order that goes on in part: which certificates do. */
function outcomeOf(decision: OrderDecision): Fault[] {
    if (decision.kind === 'refused' || decision.refused.length === 0) return []
    const [accepted, refused] = [decision.entries, decision.refused].map((list) =>
        list.map(({ entry }) => entry.position)
    )
    return [remark('more_certificates', partlyAcceptedText(accepted, refused))]
}
