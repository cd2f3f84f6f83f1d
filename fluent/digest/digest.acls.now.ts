import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { roleAdmin, roleFulfiller, roleManager } from '../app/roles.now'

Acl({
    $id: Now.ID['digest-acl-read'],
    type: 'record',
    table: 'x_cdt_certs_digest',
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services sees whom it warned, and when',
})

/** Written by the daily run alone. */
Acl({
    $id: Now.ID['digest-acl-create'],
    type: 'record',
    table: 'x_cdt_certs_digest',
    operation: 'create',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['digest-acl-write'],
    type: 'record',
    table: 'x_cdt_certs_digest',
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['digest-acl-delete'],
    type: 'record',
    table: 'x_cdt_certs_digest',
    operation: 'delete',
    roles: [roleAdmin],
    script: 'answer = false;',
})
