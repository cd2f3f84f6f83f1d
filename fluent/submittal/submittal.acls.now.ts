import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { isOwnOrganization } from '../../src/server/handlers/access/is-own-organization'
import { roleAdmin, roleFulfiller, roleManager, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['submittal-acl-read'],
    type: 'record',
    table: TABLE.submittal,
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services reads every record',
})

Acl({
    $id: Now.ID['submittal-acl-read-own'],
    type: 'record',
    table: TABLE.submittal,
    operation: 'read',
    roles: [roleUser],
    script: isOwnOrganization,
    description: 'Departments read their own records',
})

Acl({
    $id: Now.ID['submittal-acl-create'],
    type: 'record',
    table: TABLE.submittal,
    operation: 'create',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['submittal-acl-write'],
    type: 'record',
    table: TABLE.submittal,
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['submittal-acl-delete'],
    type: 'record',
    table: TABLE.submittal,
    operation: 'delete',
    roles: [roleAdmin],
})
