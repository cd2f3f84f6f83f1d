import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'

/** L1 to L3: the schedule as it is known today. Installed once; from then on app admins keep it. */
Record({
    $id: Now.ID['lifespan-policy-tls-2020'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'tls',
        issued_from: '2020-09-01',
        max_validity_days: 398,
        domain_evidence_days: 398,
        identity_days: 825,
        source: 'CA/B Forum BR 6.3.2 and 4.2.1 before ballot SC-081v3',
    },
})

Record({
    $id: Now.ID['lifespan-policy-tls-2026-sectigo'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'tls',
        issued_from: '2026-03-12',
        max_validity_days: 398,
        ca_max_validity_days: 199,
        domain_evidence_days: 398,
        ca_domain_evidence_days: 198,
        identity_days: 825,
        source: "Sectigo's own caps since 2026-03-12, ahead of ballot SC-081v3",
    },
})

Record({
    $id: Now.ID['lifespan-policy-tls-2026'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'tls',
        issued_from: '2026-03-15',
        max_validity_days: 200,
        ca_max_validity_days: 199,
        domain_evidence_days: 200,
        ca_domain_evidence_days: 198,
        identity_days: 398,
        source: 'CA/B Forum ballot SC-081v3; Sectigo caps of 199 and 198 days',
    },
})

Record({
    $id: Now.ID['lifespan-policy-tls-2027'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'tls',
        issued_from: '2027-03-15',
        max_validity_days: 100,
        ca_max_validity_days: 99,
        domain_evidence_days: 100,
        ca_domain_evidence_days: 99,
        identity_days: 398,
        source: 'CA/B Forum ballot SC-081v3; caps assumed a day below, Sectigo has not announced them',
    },
})

Record({
    $id: Now.ID['lifespan-policy-tls-2029'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'tls',
        issued_from: '2029-03-15',
        max_validity_days: 47,
        ca_max_validity_days: 46,
        domain_evidence_days: 10,
        ca_domain_evidence_days: 9,
        identity_days: 398,
        source: 'CA/B Forum ballot SC-081v3; caps assumed a day below, Sectigo has not announced them',
    },
})

Record({
    $id: Now.ID['lifespan-policy-cs-2020'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'code_signing',
        issued_from: '2020-09-01',
        max_validity_days: 1188,
        source: 'CA/B Forum CSBR 6.3.2: 39 months, which are at most 1,188 days',
    },
})

Record({
    $id: Now.ID['lifespan-policy-cs-2026-sectigo'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'code_signing',
        issued_from: '2026-02-23',
        max_validity_days: 1188,
        ca_max_validity_days: 459,
        source: "Sectigo's own cap since 2026-02-23, ahead of ballot CSC-31",
    },
})

Record({
    $id: Now.ID['lifespan-policy-cs-2026'],
    $meta: { installMethod: 'first install' },
    table: TABLE.lifespanPolicy,
    data: {
        certificate_type: 'code_signing',
        issued_from: '2026-03-01',
        max_validity_days: 460,
        ca_max_validity_days: 459,
        source: 'CA/B Forum ballot CSC-31; Sectigo cap of 459 days',
    },
})
