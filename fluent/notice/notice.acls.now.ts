import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { roleAdmin, roleFulfiller, roleManager } from '../app/roles.now'

Acl({
    $id: Now.ID['notice-acl-read'],
    type: 'record',
    table: 'x_cdt_certs_notice',
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services sees whom it warned, and when',
})

/** Notices are written by the daily run alone: a changed or deleted one would be sent again, or never. */
Acl({
    $id: Now.ID['notice-acl-create'],
    type: 'record',
    table: 'x_cdt_certs_notice',
    operation: 'create',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['notice-acl-write'],
    type: 'record',
    table: 'x_cdt_certs_notice',
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['notice-acl-delete'],
    type: 'record',
    table: 'x_cdt_certs_notice',
    operation: 'delete',
    roles: [roleAdmin],
    script: 'answer = false;',
})
