import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { roleAdmin, roleFulfiller, roleManager } from '../app/roles.now'

Acl({
    $id: Now.ID['change-acl-read'],
    type: 'record',
    table: TABLE.change,
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services sees who changed what',
})

/** Written by the rules alone: what was done cannot be undone by changing what is said of it. */
Acl({
    $id: Now.ID['change-acl-create'],
    type: 'record',
    table: TABLE.change,
    operation: 'create',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['change-acl-write'],
    type: 'record',
    table: TABLE.change,
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['change-acl-delete'],
    type: 'record',
    table: TABLE.change,
    operation: 'delete',
    roles: [roleAdmin],
    script: 'answer = false;',
})
