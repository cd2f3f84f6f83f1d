import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { roleApprover, roleDelegatedAdmin, roleFulfiller, roleIntegration, roleManager } from './roles.now'

/**
 * Columns that not everybody who reads the row reads: identities in Sectigo Certificate Manager are for those who work
 * there, findings for those who judge, and why a contact is not warned is between the department's keepers and the service.
 */

Acl({
    $id: Now.ID['certificate-acl-read-scm'],
    type: 'record',
    table: TABLE.certificate,
    field: 'scm_id',
    operation: 'read',
    roles: [roleFulfiller, roleIntegration, roleManager, roleDelegatedAdmin],
    description: 'Identities in SCM are for those who work there',
})

Acl({
    $id: Now.ID['delegated-admin-acl-read-scm'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    field: 'scm_id',
    operation: 'read',
    roles: [roleFulfiller, roleManager, roleDelegatedAdmin],
    description: 'Identities in SCM are for those who work there',
})

Acl({
    $id: Now.ID['domain-acl-read-scm'],
    type: 'record',
    table: TABLE.domain,
    field: 'scm_id',
    operation: 'read',
    roles: [roleFulfiller, roleIntegration, roleManager, roleDelegatedAdmin],
    description: 'Identities in SCM are for those who work there',
})

Acl({
    $id: Now.ID['organization-acl-read-scm'],
    type: 'record',
    table: TABLE.organization,
    field: 'scm_organization_id',
    operation: 'read',
    roles: [roleFulfiller, roleIntegration, roleManager, roleDelegatedAdmin],
    description: 'Identities in SCM are for those who work there',
})

Acl({
    $id: Now.ID['delegated-admin-acl-read-password-changed-on'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    field: 'password_changed_on',
    operation: 'read',
    roles: [roleFulfiller, roleManager, roleApprover, roleDelegatedAdmin],
    description: 'The state of an account is for its keepers',
})

Acl({
    $id: Now.ID['delegated-admin-acl-read-password-expires-on'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    field: 'password_expires_on',
    operation: 'read',
    roles: [roleFulfiller, roleManager, roleApprover, roleDelegatedAdmin],
    description: 'The state of an account is for its keepers',
})

Acl({
    $id: Now.ID['delegated-admin-acl-read-reviewed-on'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    field: 'reviewed_on',
    operation: 'read',
    roles: [roleFulfiller, roleManager, roleApprover, roleDelegatedAdmin],
    description: 'The state of an account is for its keepers',
})

Acl({
    $id: Now.ID['submittal-acl-read-findings'],
    type: 'record',
    table: TABLE.submittal,
    field: 'findings',
    operation: 'read',
    roles: [roleFulfiller, roleManager, roleApprover],
    description: 'What the checks found is for those who judge',
})

Acl({
    $id: Now.ID['contact-acl-read-reason'],
    type: 'record',
    table: TABLE.contact,
    field: 'reason',
    operation: 'read',
    roles: [roleFulfiller, roleManager, roleApprover, roleDelegatedAdmin],
    description: 'Why somebody is not warned is for the keepers of the contacts',
})
