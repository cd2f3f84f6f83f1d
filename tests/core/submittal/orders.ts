import materials from '../../fixtures/order-materials.json'
import { type Organization } from '../../../src/server/core/organization/organization'
import { type OrderSurroundings } from '../../../src/server/core/submittal/judge-order'
import { type CertificateOrder, certificateOrder } from '../../../src/server/core/submittal/order'

export const WILDLIFE: Organization = {
    id: 'org-wildlife',
    name: 'Department of Fish and Wildlife',
    department: 'dept-wildlife',
    active: true,
    approvers: ['user-approver'],
}
/** Nothing stands in the way of an order of this department. */
export const NOTHING_OPEN: OrderSurroundings = {
    retired: false,
    standing: { ok: true, organization: WILDLIFE },
    contextOf: () => ({ approvedDomains: [{ name: 'wildlife.ca.gov', kind: 'third_level', wildcardAllowed: true }] }),
    openSubmittalFor: () => null,
    today: '2026-11-20',
    certificateWith: () => null,
    revocationOf: () => '',
    csrFile: () => ({ kind: 'unknown' }),
}

/** An order that is right in every respect. */
export const RIGHT: CertificateOrder = {
    ...certificateOrder({}),
    csr_source: 'here',
    department: WILDLIFE.id,
    purpose: 'new',
    kind: 'san',
    csr: materials.csr,
    additional_names: '',
    server_platform: 'nginx',
    server_platform_version: '1.28',
    contacts: 'web-team@wildlife.ca.gov\nCustomer@wildlife.ca.gov',
    wanted_by: '',
    notes: '',
    expedite: 'false',
    accept_fee: 'false',
    expedite_reason: '',
}
