import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { isOwnOrganization } from '../../src/server/handlers/access/is-own-organization'
import { roleAdmin, roleFulfiller, roleIntegration, roleManager, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['task-acl-read'],
    type: 'record',
    table: TABLE.task,
    operation: 'read',
    roles: [roleFulfiller, roleIntegration, roleManager],
    description: 'Certificate Services reads every record',
})

Acl({
    $id: Now.ID['task-acl-read-own'],
    type: 'record',
    table: TABLE.task,
    operation: 'read',
    roles: [roleUser],
    script: isOwnOrganization,
    description: 'Departments read their own records',
})

Acl({
    $id: Now.ID['task-acl-create'],
    type: 'record',
    table: TABLE.task,
    operation: 'create',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write'],
    type: 'record',
    table: TABLE.task,
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['task-acl-delete'],
    type: 'record',
    table: TABLE.task,
    operation: 'delete',
    roles: [roleAdmin],
})

/** What a task is about is set when it is made: pointing it at another submittal would evade the comparison. */
Acl({
    $id: Now.ID['task-acl-write-kind'],
    type: 'record',
    table: TABLE.task,
    field: 'kind',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-requested-item'],
    type: 'record',
    table: TABLE.task,
    field: 'requested_item',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-organization'],
    type: 'record',
    table: TABLE.task,
    field: 'organization',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-submittal'],
    type: 'record',
    table: TABLE.task,
    field: 'submittal',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-certificate'],
    type: 'record',
    table: TABLE.task,
    field: 'certificate',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-delegated-admin'],
    type: 'record',
    table: TABLE.task,
    field: 'delegated_admin',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-domain'],
    type: 'record',
    table: TABLE.task,
    field: 'domain',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-cycle-key'],
    type: 'record',
    table: TABLE.task,
    field: 'cycle_key',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-closure-evidence'],
    type: 'record',
    table: TABLE.task,
    field: 'closure_evidence',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['task-acl-write-number'],
    type: 'record',
    table: TABLE.task,
    field: 'number',
    operation: 'write',
    roles: [roleAdmin],
})
