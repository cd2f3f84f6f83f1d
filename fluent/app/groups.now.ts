import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { GROUP } from '../../src/server/core/organization/groups'
import { roleApprover, roleFulfiller } from './roles.now'

/** Installed once: an instance may rename the description, add members and roles, and keep its own choice. */
export const groupCertificateServices = Record({
    $id: Now.ID['group-certificate-services'],
    $meta: { installMethod: 'first install' },
    table: 'sys_user_group',
    data: {
        name: GROUP.certificateServices,
        description: 'Works the Certificate Services queue',
        email: 'Certificate_Services@state.ca.gov',
        active: true,
    },
})

export const groupApprovers = Record({
    $id: Now.ID['group-certificate-services-approvers'],
    $meta: { installMethod: 'first install' },
    table: 'sys_user_group',
    data: {
        name: GROUP.approvers,
        description: 'Approves for CDT the certificates that departments order',
        active: true,
    },
})

export const groupManagers = Record({
    $id: Now.ID['group-certificate-services-managers'],
    $meta: { installMethod: 'first install' },
    table: 'sys_user_group',
    data: {
        name: GROUP.managers,
        description: 'Approves expedited work for CDT',
        active: true,
    },
})

Record({
    $id: Now.ID['group-role-managers-approver'],
    $meta: { installMethod: 'first install' },
    table: 'sys_group_has_role',
    data: { group: groupManagers, role: roleApprover, inherits: true },
})

Record({
    $id: Now.ID['group-role-certificate-services-fulfiller'],
    $meta: { installMethod: 'first install' },
    table: 'sys_group_has_role',
    data: { group: groupCertificateServices, role: roleFulfiller, inherits: true },
})

Record({
    $id: Now.ID['group-role-approvers-approver'],
    $meta: { installMethod: 'first install' },
    table: 'sys_group_has_role',
    data: { group: groupApprovers, role: roleApprover, inherits: true },
})
