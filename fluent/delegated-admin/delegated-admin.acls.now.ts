import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { isOwnOrganization } from '../../src/server/handlers/access/is-own-organization'
import { roleAdmin, roleFulfiller, roleManager, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['delegated-admin-acl-read'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services reads every record',
})

Acl({
    $id: Now.ID['delegated-admin-acl-read-own'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    operation: 'read',
    roles: [roleUser],
    script: isOwnOrganization,
    description: 'Departments read their own records',
})

Acl({
    $id: Now.ID['delegated-admin-acl-create'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    operation: 'create',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['delegated-admin-acl-write'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['delegated-admin-acl-delete'],
    type: 'record',
    table: TABLE.delegatedAdmin,
    operation: 'delete',
    roles: [roleAdmin],
})
