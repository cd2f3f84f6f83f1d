import { type OwnTable, TABLE } from '../tables'

/** What of a table says who may do what, who is warned, or by which rules: its changes are kept for good. */
export const KEPT_FIELDS: Readonly<Partial<Record<OwnTable, readonly string[]>>> = {
    [TABLE.organization]: ['name', 'department', 'approver', 'deputy_approver', 'active'],
    [TABLE.domain]: ['name', 'organization', 'status'],
    [TABLE.delegatedAdmin]: ['login', 'user', 'organization', 'status'],
    [TABLE.adminDomain]: ['delegated_admin', 'domain'],
    [TABLE.contact]: ['address', 'organization', 'scope', 'certificate', 'status', 'suspended_until'],
    [TABLE.lifespanPolicy]: [
        'certificate_type',
        'issued_from',
        'max_validity_days',
        'ca_max_validity_days',
        'domain_evidence_days',
        'ca_domain_evidence_days',
        'identity_days',
    ],
}

/** Where a table says why it was changed. */
export const REASON_FIELD: Readonly<Partial<Record<OwnTable, string>>> = {
    [TABLE.delegatedAdmin]: 'access_history',
    [TABLE.contact]: 'reason',
    [TABLE.lifespanPolicy]: 'source',
}

export const CHANGE_KIND = { created: 'created', changed: 'changed', deleted: 'deleted' } as const
export type ChangeKind = (typeof CHANGE_KIND)[keyof typeof CHANGE_KIND]

/** One field before and after, as people read it. */
export interface FieldChange {
    label: string
    from: string
    to: string
}

/** What happened to the fields of a record, one a line; empty when nothing did that is kept. */
export function changeText(kind: ChangeKind, fields: readonly FieldChange[]): string {
    const given = fields.filter(({ from, to }) => (kind === CHANGE_KIND.changed ? from !== to : to !== ''))
    return given
        .map(({ label, from, to }) => `${label}: ${kind === CHANGE_KIND.changed ? `${from} -> ${to}` : to}`)
        .join('\n')
}

/** The newest entry of a reason that grows line by line. */
export function newestReason(text: string): string {
    return text.trim().split('\n').pop() ?? ''
}
