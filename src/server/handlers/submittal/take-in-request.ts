import { type Organization } from '../../core/organization/organization'
import { isTicked } from '../../core/option/option'
import { standingOf } from '../../core/organization/standing'
import { PURPOSE, TASK_STATE } from '../../core/states'
import { decideOrder, type OrderDecision } from '../../core/submittal/decide-order'
import { EVENT } from '../../core/submittal/events'
import { type CertificateOrder, type OrderVariable, ORDER_VARIABLES } from '../../core/submittal/order'
import { REMOVED_KEY_NOTE } from '../../core/submittal/private-key'
import { namesInShort, numbered, refusalComment } from '../../core/submittal/texts'
import { nameSetKey } from '../../core/certificate/name-set-key'
import { liveCertificateFor } from '../../records/certificate'
import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'
import { approvedDomainsOf } from '../../records/domain'
import { queueEvent } from '../../records/events'
import { orderVariables, overwriteOrderVariables } from '../../records/order-variables'
import { organizationOfDepartment } from '../../records/organization'
import {
    closeRequestedItem,
    closeRequestOf,
    findRequestedItem,
    REQUESTED_ITEM,
    type RequestedItem,
} from '../../records/requested-item'
import { insertSubmittal, openSubmittalFor } from '../../records/submittal'
import { issuingRetiredOn } from '../../records/settings'
import { findUser } from '../../records/user'

/** What the flow goes on with. Everything is text: the flow compares and passes on, no more. */
export interface Intake {
    verdict: 'accepted' | 'refused'
    /** sys_id of the submittal; empty when refused. */
    submittal: string
    approver: string
    deputyApprover: string
    /** Whether CDT's manager has to approve expedited handling (T5). */
    expedited: 'yes' | 'no'
    /** The names in short, for the approvers. */
    summary: string
}

/** Reads an order, checks it and makes its submittal; or refuses it, leaving nothing but a closed item with reasons. */
export function takeInRequest(requestedItem: string): Intake {
    const item = findRequestedItem(requestedItem)
    if (item === null) throw new Error(`There is no requested item ${requestedItem}.`)
    const order: CertificateOrder = orderVariables(item.id, ORDER_VARIABLES)
    const decision = decide(order, item)
    if (decision.kind === 'refused') return refuse(item, decision.reasons, decision.secrets)

    const { organization, facts, contacts } = decision
    const inserted = insertSubmittal({
        requestedItem: item.id,
        organization: organization.id,
        purpose: order.purpose,
        kind: facts.kind,
        csr: order.csr,
        hostnames: facts.names,
        serverPlatform: order.server_platform,
        serverPlatformVersion: order.server_platform_version,
        contacts,
        wantedBy: order.wanted_by,
        replaces:
            order.purpose === PURPOSE.renewal ? liveCertificateFor(organization.id, nameSetKey(facts.nameSet)) : '',
    })
    if (!inserted.ok) return refuse(item, [inserted.reason], [])
    return accepted(inserted.id, organization, facts.names, isTicked(order.expedite))
}

function decide(order: CertificateOrder, item: RequestedItem): OrderDecision {
    const user = findUser(item.openedBy)
    const requester = user ?? { name: 'the requester', department: '', departmentName: '' }
    const retiredOn = issuingRetiredOn()
    return decideOrder(order, {
        retired: retiredOn !== null && pacificDate(now()) >= retiredOn,
        standing: standingOf(requester, order.department, organizationOfDepartment(requester.department)),
        contextOf: (organization) => ({ approvedDomains: approvedDomainsOf(organization.id), now: now() }),
        openSubmittalFor,
    })
}

function accepted(submittal: string, organization: Organization, names: readonly string[], expedited: boolean): Intake {
    const [approver = '', deputyApprover = ''] = organization.approvers
    return {
        verdict: 'accepted',
        submittal,
        approver,
        deputyApprover,
        expedited: expedited ? 'yes' : 'no',
        summary: namesInShort(names),
    }
}

function refuse(item: RequestedItem, reasons: string[], secrets: readonly OrderVariable[]): Intake {
    if (secrets.length > 0) {
        overwriteOrderVariables(item.id, Object.fromEntries(secrets.map((variable) => [variable, REMOVED_KEY_NOTE])))
    }
    closeRequestedItem(item.id, TASK_STATE.closedIncomplete, refusalComment(reasons))
    closeRequestOf(item.id)
    queueEvent(EVENT.requestRefused, REQUESTED_ITEM, item.id, numbered(reasons), item.openedBy)
    return { verdict: 'refused', submittal: '', approver: '', deputyApprover: '', expedited: 'no', summary: '' }
}
