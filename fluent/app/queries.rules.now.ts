import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { narrowToOwnDepartment } from '../../src/server/handlers/access/narrow-to-own-department'

/** What a department may not read, its lists, counts and searches do not find either. */

BusinessRule({
    $id: Now.ID['organization-rule-own-department'],
    name: 'Organizations: a department finds its own',
    table: TABLE.organization,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['domain-rule-own-department'],
    name: 'Domains: a department finds its own',
    table: TABLE.domain,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['certificate-rule-own-department'],
    name: 'Certificates: a department finds its own',
    table: TABLE.certificate,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['submittal-rule-own-department'],
    name: 'Submittals: a department finds its own',
    table: TABLE.submittal,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['delegated-admin-rule-own-department'],
    name: 'Delegated administrators: a department finds its own',
    table: TABLE.delegatedAdmin,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['admin-domain-rule-own-department'],
    name: 'Delegated domains: a department finds its own',
    table: TABLE.adminDomain,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['contact-rule-own-department'],
    name: 'Contacts: a department finds its own',
    table: TABLE.contact,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['task-rule-own-department'],
    name: 'Tasks: a department finds its own',
    table: TABLE.task,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})

BusinessRule({
    $id: Now.ID['notice-rule-own-department'],
    name: 'Notices: a department finds its own',
    table: TABLE.notice,
    when: 'before',
    action: ['query'],
    order: 10,
    script: narrowToOwnDepartment,
})
