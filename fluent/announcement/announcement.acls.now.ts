import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { roleAdmin, roleFulfiller, roleManager } from '../app/roles.now'

/** Managers write them; delegated administrators are mailed them. */
Acl({
    $id: Now.ID['announcement-acl-read'],
    type: 'record',
    table: TABLE.announcement,
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services sees what people were told',
})

Acl({
    $id: Now.ID['announcement-acl-create'],
    type: 'record',
    table: TABLE.announcement,
    operation: 'create',
    roles: [roleManager],
})

Acl({
    $id: Now.ID['announcement-acl-write'],
    type: 'record',
    table: TABLE.announcement,
    operation: 'write',
    roles: [roleManager],
})

Acl({
    $id: Now.ID['announcement-acl-delete'],
    type: 'record',
    table: TABLE.announcement,
    operation: 'delete',
    roles: [roleManager],
})

/** Whom it reaches and that it was sent is what happened, and nothing that anybody writes. */
Acl({
    $id: Now.ID['announcement-acl-write-status'],
    type: 'record',
    table: TABLE.announcement,
    field: 'status',
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['announcement-acl-write-reaches'],
    type: 'record',
    table: TABLE.announcement,
    field: 'reaches',
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['announcement-acl-write-recipients'],
    type: 'record',
    table: TABLE.announcement,
    field: 'recipients',
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['announcement-acl-write-sent-at'],
    type: 'record',
    table: TABLE.announcement,
    field: 'sent_at',
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})

Acl({
    $id: Now.ID['announcement-acl-write-sent-by'],
    type: 'record',
    table: TABLE.announcement,
    field: 'sent_by',
    operation: 'write',
    roles: [roleAdmin],
    script: 'answer = false;',
})
