import '@servicenow/sdk/global'
import { Role } from '@servicenow/sdk/core'

export const roleUser = Role({
    name: 'x_cdt_certs.user',
    description: 'Orders certificates and follows the requests and certificates of the own department',
})

export const roleDelegatedAdmin = Role({
    name: 'x_cdt_certs.delegated_admin',
    description: "Issues, renews and revokes in Sectigo Certificate Manager for the department's approved domains",
    containsRoles: [roleUser],
})

export const roleApprover = Role({
    name: 'x_cdt_certs.approver',
    description: 'Approves requests for a department or for Certificate Services',
    containsRoles: [roleUser],
})

export const roleFulfiller = Role({
    name: 'x_cdt_certs.fulfiller',
    description: 'Works the Certificate Services queue',
    containsRoles: [roleUser],
})

export const roleManager = Role({
    name: 'x_cdt_certs.manager',
    description: 'Reads service-level reports and every record behind them',
    containsRoles: [roleUser],
})

/** Contains no other role: an account of a machine does not order, and nobody gets it by having another role. */
export const roleIntegration = Role({
    name: 'x_cdt_certs.integration',
    description:
        'For accounts of other systems: reads certificates, domains, organizations and tasks with their identities in SCM, checks names, and hands in issued certificates',
})

export const roleAdmin = Role({
    name: 'x_cdt_certs.admin',
    description: 'Changes the data that rules the service: organizations, domains, lifespan policy, settings',
    containsRoles: [roleFulfiller, roleManager, roleApprover],
})
