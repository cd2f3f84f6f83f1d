import { type InstanceUnderTest } from '../support/describe-instance'
import { add, all, one, type Values } from './records'

export const CERTIFICATE = 'x_cdt_certs_certificate'
export const TASK = 'x_cdt_certs_task'
export const NOTICE = 'x_cdt_certs_notice'
export const CONTACT = 'x_cdt_certs_contact'
export const JOB = 'Certificate Services: daily renewal run'
export const SERVICE = 'Certificate_Services@state.ca.gov'

/** A department with two people: `head@example.ca.gov` approves, `admin@example.ca.gov` is the delegated administrator. */
export interface TestDepartment {
    readonly organization: string
    readonly delegatedAdmin: string
}

export function aDepartment(under: InstanceUnderTest): TestDepartment {
    const department = add(under, 'cmn_department', { name: 'Department of Examples' })
    const user = (name: string) =>
        add(under, 'sys_user', { user_name: name, email: `${name}@example.ca.gov`, active: 'true', department })
    const delegatedAdmin = user('admin.example')
    const organization = add(under, 'x_cdt_certs_organization', {
        name: 'Department of Examples',
        department,
        approver: user('head.example'),
        identity_validated_on: '2026-06-01',
    })
    add(under, 'x_cdt_certs_delegated_admin', {
        user: delegatedAdmin,
        organization,
        login: 'admin.example',
        status: 'active',
    })
    return { organization, delegatedAdmin }
}

let serial = 0

/**
 * A certificate of 199 days from 2026-05-18 on unless told otherwise: renewable from 2026-09-27 16:59 Pacific, to be
 * started by 2026-11-10, expiring 2026-12-02 15:59:59 Pacific.
 */
export function aCertificate(under: InstanceUnderTest, organization: string, values: Values = {}): string {
    return add(under, CERTIFICATE, {
        common_name: 'www.example.ca.gov',
        names: 'www.example.ca.gov\nexample.ca.gov',
        organization,
        serial: `0A${++serial}`,
        issuer: 'Sectigo Limited',
        not_before: '2026-05-18 00:00:00',
        not_after: '2026-12-02 23:59:59',
        status: 'active',
        managed_by: 'cdt',
        server_platform: 'nginx',
        ...values,
    })
}

export function aContact(under: InstanceUnderTest, certificate: string, address: string, values: Values = {}): string {
    const { organization } = one(under, CERTIFICATE, `sys_id=${certificate}`, ['organization'])
    return add(under, CONTACT, { address, scope: 'certificate', certificate, organization, ...values })
}

export function renewalsOf(under: InstanceUnderTest, certificate: string) {
    return all(under, TASK, `kind=renewal^certificate=${certificate}`, [
        'sys_id',
        'number',
        'state',
        'active',
        'assigned_to',
        'assignment_group',
        'short_description',
        'description',
        'steps',
        'renewable_from',
        'start_by',
        'too_late_after',
        'closure_evidence',
        'target_at',
    ])
}

/** Stages that were sent, in the order of sending, and those that are covered by another. */
export function noticesOf(under: InstanceUnderTest, certificate: string) {
    const rows = all(under, NOTICE, `certificate=${certificate}^ORDERBYsent_at`, [
        'stage',
        'recipients',
        'sent_at',
        'covered_by',
        'remark',
    ])
    return {
        sent: rows.filter((notice) => notice.sent_at !== ''),
        covered: rows.filter((notice) => notice.covered_by !== '').map(({ stage, covered_by }) => [stage, covered_by]),
    }
}

/** Mails whose subject names a certificate's common name. */
export function mailsAbout(under: InstanceUnderTest, text: string) {
    return all(under, 'sys_email', `subjectLIKE${text}^ORDERBYsys_created_on`, [
        'subject',
        'recipients',
        'body',
        'sys_created_on',
    ])
}

export function statusOf(under: InstanceUnderTest, certificate: string): string {
    return one(under, CERTIFICATE, `sys_id=${certificate}`, ['status']).status
}
