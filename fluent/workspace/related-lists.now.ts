import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { RELATED_ATTACHMENTS } from '../app/platform-ids'

/** What stands below a record, so that nobody opens four to understand one. */

const taskContacts = Record({
    $id: Now.ID['relationship-task-contacts'],
    table: 'sys_relationship',
    data: {
        name: 'Contacts of the department',
        advanced: false,
        simple_reference: false,
        basic_apply_to: TABLE.task,
        basic_query_from: TABLE.contact,
        query_with: Now.include('./related/of-the-department.server.js'),
    },
})

const taskCertificates = Record({
    $id: Now.ID['relationship-task-certificates'],
    table: 'sys_relationship',
    data: {
        name: 'Certificates of the department',
        advanced: false,
        simple_reference: false,
        basic_apply_to: TABLE.task,
        basic_query_from: TABLE.certificate,
        query_with: Now.include('./related/of-the-department.server.js'),
    },
})

const taskEarlier = Record({
    $id: Now.ID['relationship-task-earlier'],
    table: 'sys_relationship',
    data: {
        name: 'Other work for the department',
        advanced: false,
        simple_reference: false,
        basic_apply_to: TABLE.task,
        basic_query_from: TABLE.task,
        query_with: Now.include('./related/other-work.server.js'),
    },
})

const belowTask = Record({
    $id: Now.ID['related-task'],
    table: 'sys_ui_related_list',
    data: { name: TABLE.task, view: 'Default view' },
})

Record({
    $id: Now.ID['related-task-task-contacts'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowTask, related_list: `REL:${taskContacts.$id}`, position: 0 },
})

Record({
    $id: Now.ID['related-task-task-certificates'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowTask, related_list: `REL:${taskCertificates.$id}`, position: 1 },
})

Record({
    $id: Now.ID['related-task-task-earlier'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowTask, related_list: `REL:${taskEarlier.$id}`, position: 2 },
})

Record({
    $id: Now.ID['related-task-task-sla-task'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowTask, related_list: 'task_sla.task', position: 3 },
})

Record({
    $id: Now.ID['related-task-attachments'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowTask, related_list: `REL:${RELATED_ATTACHMENTS}`, position: 4 },
})

const belowSubmittal = Record({
    $id: Now.ID['related-submittal'],
    table: 'sys_ui_related_list',
    data: { name: TABLE.submittal, view: 'Default view' },
})

Record({
    $id: Now.ID['related-submittal-task-submittal'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowSubmittal, related_list: 'x_cdt_certs_task.submittal', position: 0 },
})

Record({
    $id: Now.ID['related-submittal-certificate-submittal'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowSubmittal, related_list: 'x_cdt_certs_certificate.submittal', position: 1 },
})

const belowCertificate = Record({
    $id: Now.ID['related-certificate'],
    table: 'sys_ui_related_list',
    data: { name: TABLE.certificate, view: 'Default view' },
})

Record({
    $id: Now.ID['related-certificate-contact-certificate'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowCertificate, related_list: 'x_cdt_certs_contact.certificate', position: 0 },
})

Record({
    $id: Now.ID['related-certificate-notice-certificate'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowCertificate, related_list: 'x_cdt_certs_notice.certificate', position: 1 },
})

Record({
    $id: Now.ID['related-certificate-task-certificate'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowCertificate, related_list: 'x_cdt_certs_task.certificate', position: 2 },
})

Record({
    $id: Now.ID['related-certificate-certificate-replaces'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowCertificate, related_list: 'x_cdt_certs_certificate.replaces', position: 3 },
})

const belowOrganization = Record({
    $id: Now.ID['related-organization'],
    table: 'sys_ui_related_list',
    data: { name: TABLE.organization, view: 'Default view' },
})

Record({
    $id: Now.ID['related-organization-task-organization'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowOrganization, related_list: 'x_cdt_certs_task.organization', position: 0 },
})

Record({
    $id: Now.ID['related-organization-domain-organization'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowOrganization, related_list: 'x_cdt_certs_domain.organization', position: 1 },
})

Record({
    $id: Now.ID['related-organization-delegated-admin-organization'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowOrganization, related_list: 'x_cdt_certs_delegated_admin.organization', position: 2 },
})

Record({
    $id: Now.ID['related-organization-contact-organization'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowOrganization, related_list: 'x_cdt_certs_contact.organization', position: 3 },
})

Record({
    $id: Now.ID['related-organization-certificate-organization'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowOrganization, related_list: 'x_cdt_certs_certificate.organization', position: 4 },
})

const belowDelegatedAdmin = Record({
    $id: Now.ID['related-delegated-admin'],
    table: 'sys_ui_related_list',
    data: { name: TABLE.delegatedAdmin, view: 'Default view' },
})

Record({
    $id: Now.ID['related-delegated-admin-m2m-admin-domain-delegated-admin'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: belowDelegatedAdmin,
        related_list: 'x_cdt_certs_m2m_admin_domain.delegated_admin',
        position: 0,
    },
})

Record({
    $id: Now.ID['related-delegated-admin-notice-delegated-admin'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowDelegatedAdmin, related_list: 'x_cdt_certs_notice.delegated_admin', position: 1 },
})

Record({
    $id: Now.ID['related-delegated-admin-task-delegated-admin'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowDelegatedAdmin, related_list: 'x_cdt_certs_task.delegated_admin', position: 2 },
})

const belowDomain = Record({
    $id: Now.ID['related-domain'],
    table: 'sys_ui_related_list',
    data: { name: TABLE.domain, view: 'Default view' },
})

Record({
    $id: Now.ID['related-domain-certificate-domain'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowDomain, related_list: 'x_cdt_certs_certificate.domain', position: 0 },
})

Record({
    $id: Now.ID['related-domain-m2m-admin-domain-domain'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowDomain, related_list: 'x_cdt_certs_m2m_admin_domain.domain', position: 1 },
})

Record({
    $id: Now.ID['related-domain-task-domain'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: belowDomain, related_list: 'x_cdt_certs_task.domain', position: 2 },
})
