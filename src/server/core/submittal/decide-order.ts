import { type Finding } from '../check/finding'
import { checkSubmittal } from '../check/check-submittal'
import { type CheckContext, type SubmittalFacts, type SubmittalInput, type SubmittalKind } from '../check/types'
import { quoted, splitNames } from '../hostname/names'
import { nameSetKey } from '../certificate/name-set-key'
import { expediteFaults } from '../option/common-faults'
import { refusals } from '../option/fault'
import { CERTIFICATE_LIMITS, limitFaults } from '../option/form-limits'
import { type Organization } from '../organization/organization'
import { type Standing } from '../organization/standing'
import { contactsIn } from './contacts'
import { type CertificateOrder, type OrderVariable } from './order'
import { privateKeyReason, variablesWithPrivateKey } from './private-key'

/** Another submittal for exactly the same names that is still open. */
export interface OpenSubmittal {
    number: string
    requestedItemNumber: string
    organization: string
}

/** What the decision needs to know from the records. */
export interface OrderSurroundings {
    /** R5: whether issuing on a department's behalf has been given up by now. */
    retired: boolean
    standing: Standing
    /** Context for the checks of an organization's order: its approved domains and the present time. */
    contextOf(organization: Organization): CheckContext
    openSubmittalFor(nameSetKey: string): OpenSubmittal | null
}

export type OrderDecision =
    | { kind: 'accepted'; organization: Organization; facts: SubmittalFacts; contacts: string[] }
    | {
          kind: 'refused'
          /** One sentence or two each: what is wrong and what to do. */
          reasons: string[]
          /** Variables that hold a private key. */
          secrets: OrderVariable[]
      }

/**
 * Accepts or refuses an order for a certificate (R3). A pasted private key ends the examination at once, so that no
 * message can quote any part of it.
 */
export function decideOrder(order: CertificateOrder, surroundings: OrderSurroundings): OrderDecision {
    const secrets = variablesWithPrivateKey(order)
    if (secrets.length > 0) return { kind: 'refused', reasons: [privateKeyReason(secrets)], secrets }
    if (surroundings.retired) return refused([RETIRED])
    const { standing } = surroundings
    if (!standing.ok) return refused([standing.reason])

    const limits = refusals(limitFaults(order, CERTIFICATE_LIMITS))
    if (limits.length > 0) return refused(limits)

    const { organization } = standing
    const checked = checkSubmittal(submittalInput(order), surroundings.contextOf(organization))
    const contacts = contactsIn(order.contacts)
    const reasons = [
        ...errorMessages(checked.findings),
        ...contactReasons(contacts),
        ...refusals(expediteFaults(order)),
    ]
    if (checked.verdict === 'accept') {
        const open = surroundings.openSubmittalFor(nameSetKey(checked.facts.nameSet))
        if (open !== null) reasons.push(duplicateReason(open, organization))
    }
    if (reasons.length > 0) return refused(reasons)
    return { kind: 'accepted', organization, facts: checked.facts, contacts: contacts.addresses }
}

/** What the form's fields ask for, in the words of the checks. */
export function submittalInput(order: Pick<CertificateOrder, 'csr' | 'additional_names' | 'kind'>): SubmittalInput {
    return {
        csr: order.csr.trim() === '' ? null : order.csr,
        additionalNames: splitNames(order.additional_names),
        kind: submittalKind(order.kind),
    }
}

function submittalKind(kind: string): SubmittalKind {
    return kind === 'san' || kind === 'wildcard' ? kind : 'single'
}

export function errorMessages(findings: readonly Finding[]): string[] {
    return findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message)
}

/** Why an open submittal for the same names stands in the way. Another organization's numbers are not given away. */
export function duplicateReason(open: OpenSubmittal, organization: Pick<Organization, 'id'>): string {
    const own = open.organization === organization.id
    const which = own ? `: ${open.requestedItemNumber} (submittal ${open.number})` : ' by another organization'
    return `A request for exactly these names is open already${which}. Wait for its certificate, or have it withdrawn before you order again.`
}

function contactReasons({ addresses, malformed }: { addresses: string[]; malformed: string[] }): string[] {
    if (malformed.length > 0) {
        const entries = malformed.slice(0, 5).map(quoted).join(', ')
        return [
            `These contacts are no e-mail addresses: ${entries}. Enter one address a line, such as web-team@example.ca.gov.`,
        ]
    }
    if (addresses.length > 0) return []
    return ['No contact is given. Name at least one address that is warned before the certificate expires.']
}

function refused(reasons: string[]): OrderDecision {
    return { kind: 'refused', reasons, secrets: [] }
}

/** R5: where to go once CDT does not issue on a department's behalf any more. */
const RETIRED =
    "CDT does not issue certificates on a department's behalf any more. Your delegated administrators issue, renew and revoke them in Sectigo Certificate Manager; name one with Add/Delete Delegated Administrator, or ask with Question/Inquiry."
