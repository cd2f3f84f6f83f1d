import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import {
    departmentParks,
    departmentTransportation,
    departmentWildlife,
    userApprover,
    userDelegate,
    userDotApprover,
    userDotDelegate,
    userParksApprover,
} from './people.demo.now'

export const organizationWildlife = Record({
    $id: Now.ID['demo-organization-wildlife'],
    $meta: { installMethod: 'demo' },
    table: TABLE.organization,
    data: {
        name: 'Department of Fish and Wildlife',
        department: departmentWildlife,
        approver: userApprover,
        scm_organization_id: '4101',
        identity_validated_on: '2026-04-20',
        service_code: 'Z801',
        active: true,
    },
})

export const organizationTransportation = Record({
    $id: Now.ID['demo-organization-transportation'],
    $meta: { installMethod: 'demo' },
    table: TABLE.organization,
    data: {
        name: 'Department of Transportation',
        department: departmentTransportation,
        approver: userDotApprover,
        scm_organization_id: '4102',
        identity_validated_on: '2026-07-13',
        service_code: 'Z801',
        active: true,
    },
})

export const organizationParks = Record({
    $id: Now.ID['demo-organization-parks'],
    $meta: { installMethod: 'demo' },
    table: TABLE.organization,
    data: {
        name: 'Department of Parks and Recreation',
        department: departmentParks,
        approver: userParksApprover,
        scm_organization_id: '4103',
        identity_validated_on: '2026-02-09',
        service_code: 'Z801',
        active: true,
    },
})

export const domainWildlife = Record({
    $id: Now.ID['demo-domain-wildlife-ca-gov'],
    $meta: { installMethod: 'demo' },
    table: TABLE.domain,
    data: {
        name: 'wildlife.ca.gov',
        root: 'ca.gov',
        kind: 'third_level',
        organization: organizationWildlife,
        wildcard_allowed: true,
        status: 'approved',
        dcv_method: 'cname',
        validated_on: '2026-08-10',
        evidence_expires_on: '2027-02-24',
        scm_id: '9001',
    },
})

/** The department has published the record; the certificate authority has not seen it yet. */
Record({
    $id: Now.ID['demo-domain-huntinglicense-ca-gov'],
    $meta: { installMethod: 'demo' },
    table: TABLE.domain,
    data: {
        name: 'huntinglicense.ca.gov',
        root: 'ca.gov',
        kind: 'third_level',
        organization: organizationWildlife,
        wildcard_allowed: true,
        status: 'validating',
        dcv_method: 'txt',
        scm_id: '9002',
    },
})

export const domainTransportation = Record({
    $id: Now.ID['demo-domain-dot-ca-gov'],
    $meta: { installMethod: 'demo' },
    table: TABLE.domain,
    data: {
        name: 'dot.ca.gov',
        root: 'ca.gov',
        kind: 'third_level',
        organization: organizationTransportation,
        wildcard_allowed: true,
        status: 'approved',
        dcv_method: 'cname',
        validated_on: '2026-09-14',
        evidence_expires_on: '2027-03-31',
        scm_id: '9003',
    },
})

/** Validated over HTTP, which is no evidence for wildcards. */
export const domainTransportationState = Record({
    $id: Now.ID['demo-domain-dot-state-ca-us'],
    $meta: { installMethod: 'demo' },
    table: TABLE.domain,
    data: {
        name: 'dot.state.ca.us',
        root: 'state.ca.us',
        kind: 'third_level',
        organization: organizationTransportation,
        wildcard_allowed: false,
        status: 'approved',
        dcv_method: 'http',
        validated_on: '2026-09-14',
        evidence_expires_on: '2027-03-31',
        scm_id: '9004',
    },
})

export const domainParks = Record({
    $id: Now.ID['demo-domain-parks-ca-gov'],
    $meta: { installMethod: 'demo' },
    table: TABLE.domain,
    data: {
        name: 'parks.ca.gov',
        root: 'ca.gov',
        kind: 'third_level',
        organization: organizationParks,
        wildcard_allowed: true,
        status: 'approved',
        dcv_method: 'cname',
        validated_on: '2026-06-22',
        evidence_expires_on: '2027-01-06',
        scm_id: '9005',
    },
})

/** One host inside another department's domain. */
export const domainParksHost = Record({
    $id: Now.ID['demo-domain-campsites-data-ca-gov'],
    $meta: { installMethod: 'demo' },
    table: TABLE.domain,
    data: {
        name: 'campsites.data.ca.gov',
        root: 'ca.gov',
        kind: 'host',
        organization: organizationParks,
        wildcard_allowed: false,
        status: 'approved',
        dcv_method: 'http',
        validated_on: '2026-08-31',
        evidence_expires_on: '2027-03-17',
        scm_id: '9006',
    },
})

const adminDelegate = Record({
    $id: Now.ID['demo-delegated-admin-delegate'],
    $meta: { installMethod: 'demo' },
    table: TABLE.delegatedAdmin,
    data: {
        user: userDelegate,
        organization: organizationWildlife,
        shared_account: false,
        login: 'dana.ortiz@wildlife.ca.gov',
        scm_id: '7001',
        status: 'active',
        password_changed_on: '2026-09-15',
        password_expires_on: '2026-12-14',
        training_sent_on: '2026-09-15',
    },
})

Record({
    $id: Now.ID['demo-delegated-domain-delegate-wildlife'],
    $meta: { installMethod: 'demo' },
    table: TABLE.adminDomain,
    data: { delegated_admin: adminDelegate, domain: domainWildlife },
})

const adminWildlifeShared = Record({
    $id: Now.ID['demo-delegated-admin-wildlife-shared'],
    $meta: { installMethod: 'demo' },
    table: TABLE.delegatedAdmin,
    data: {
        organization: organizationWildlife,
        shared_account: true,
        login: 'web-certificates@wildlife.ca.gov',
        scm_id: '7002',
        status: 'active',
        password_changed_on: '2026-10-19',
        password_expires_on: '2027-01-17',
        training_sent_on: '2026-10-19',
    },
})

Record({
    $id: Now.ID['demo-delegated-domain-wildlife-shared-wildlife'],
    $meta: { installMethod: 'demo' },
    table: TABLE.adminDomain,
    data: { delegated_admin: adminWildlifeShared, domain: domainWildlife },
})

const adminDotDelegate = Record({
    $id: Now.ID['demo-delegated-admin-dot-delegate'],
    $meta: { installMethod: 'demo' },
    table: TABLE.delegatedAdmin,
    data: {
        user: userDotDelegate,
        organization: organizationTransportation,
        shared_account: false,
        login: 'sam.kowalski@dot.ca.gov',
        scm_id: '7003',
        status: 'provisioned',
        password_changed_on: '2026-11-16',
        password_expires_on: '2027-02-14',
        training_sent_on: '2026-11-16',
    },
})

Record({
    $id: Now.ID['demo-delegated-domain-dot-delegate-transportation'],
    $meta: { installMethod: 'demo' },
    table: TABLE.adminDomain,
    data: { delegated_admin: adminDotDelegate, domain: domainTransportation },
})

Record({
    $id: Now.ID['demo-delegated-domain-dot-delegate-transportationstate'],
    $meta: { installMethod: 'demo' },
    table: TABLE.adminDomain,
    data: { delegated_admin: adminDotDelegate, domain: domainTransportationState },
})
