import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { roleAdmin, roleFulfiller, roleManager } from '../app/roles.now'

Acl({
    $id: Now.ID['announcement-copy-acl-read'],
    type: 'record',
    table: TABLE.announcementCopy,
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services sees whom it told, and when',
})

/** Written by the sending alone. */
Acl({
    $id: Now.ID['announcement-copy-acl-create'],
    type: 'record',
    table: TABLE.announcementCopy,
    operation: 'create',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['announcement-copy-acl-write'],
    type: 'record',
    table: TABLE.announcementCopy,
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['announcement-copy-acl-delete'],
    type: 'record',
    table: TABLE.announcementCopy,
    operation: 'delete',
    roles: [roleAdmin],
    script: 'answer = false;',
})
