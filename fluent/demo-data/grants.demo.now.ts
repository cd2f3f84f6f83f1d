import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { groupApprovers, groupCertificateServices, groupManagers } from '../app/groups.now'
import { roleApprover, roleDelegatedAdmin, roleManager, roleUser } from '../app/roles.now'
import {
    userApprover,
    userCdtApprover,
    userCustomer,
    userDelegate,
    userDotApprover,
    userDotDelegate,
    userFulfiller,
    userManager,
    userOutsider,
    userParksApprover,
} from './people.demo.now'

Record({
    $id: Now.ID['demo-role-customer'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userCustomer, role: roleUser, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-role-delegate'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userDelegate, role: roleDelegatedAdmin, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-role-outsider'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userOutsider, role: roleUser, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-role-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userApprover, role: roleApprover, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-role-manager'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userManager, role: roleManager, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-role-dot-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userDotApprover, role: roleApprover, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-role-dot-delegate'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userDotDelegate, role: roleDelegatedAdmin, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-role-parks-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_has_role',
    data: { user: userParksApprover, role: roleApprover, state: 'active', inherited: false },
})

Record({
    $id: Now.ID['demo-member-fulfiller'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_grmember',
    data: { user: userFulfiller, group: groupCertificateServices },
})

Record({
    $id: Now.ID['demo-member-cdt-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_grmember',
    data: { user: userCdtApprover, group: groupApprovers },
})

Record({
    $id: Now.ID['demo-member-manager'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user_grmember',
    data: { user: userManager, group: groupManagers },
})
