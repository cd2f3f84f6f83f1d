import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { roleAdmin } from '../app/roles.now'

Acl({
    $id: Now.ID['run-acl-read'],
    type: 'record',
    table: TABLE.run,
    operation: 'read',
    roles: [roleAdmin],
})

/** Written by the work itself alone. */
Acl({
    $id: Now.ID['run-acl-create'],
    type: 'record',
    table: TABLE.run,
    operation: 'create',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['run-acl-write'],
    type: 'record',
    table: TABLE.run,
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['run-acl-delete'],
    type: 'record',
    table: TABLE.run,
    operation: 'delete',
    roles: [roleAdmin],
    script: 'answer = false;',
})
