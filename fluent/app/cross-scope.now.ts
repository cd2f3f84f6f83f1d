import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** What the app's own scripts read and write outside its scope: the request they work on, and who asks and approves. */
CrossScopePrivilege({
    $id: Now.ID['privilege-requested-item-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-requested-item-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-request-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-request-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-approval-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sysapproval_approver',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-approval-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sysapproval_approver',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-journal-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_journal_field',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-user-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-group-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_group',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-attachment-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_attachment',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-user-role-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_has_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cart-item-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_cart_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-attachment-delete'],
    status: 'allowed',
    operation: 'delete',
    targetName: 'sys_attachment',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-journal-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sys_journal_field',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-catalog-item-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_cat_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-schedule-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'cmn_schedule',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-audit-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_audit',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-audit-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sys_audit',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-schedule-span-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'cmn_schedule_span',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-service-level-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'contract_sla',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-mail-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_email',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-mail-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sys_email',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cart-execute'],
    status: 'allowed',
    operation: 'execute',
    targetName: 'CartJS',
    targetScope: 'global',
    targetType: 'scriptable',
})
