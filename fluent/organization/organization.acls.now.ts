import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { isOwnOrganization } from '../../src/server/handlers/access/is-own-organization'
import { roleAdmin, roleFulfiller, roleIntegration, roleManager, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['organization-acl-read'],
    type: 'record',
    table: TABLE.organization,
    operation: 'read',
    roles: [roleFulfiller, roleIntegration, roleManager],
    description: 'Certificate Services reads every record',
})

Acl({
    $id: Now.ID['organization-acl-read-own'],
    type: 'record',
    table: TABLE.organization,
    operation: 'read',
    roles: [roleUser],
    script: isOwnOrganization,
    description: 'Departments read their own records',
})

Acl({
    $id: Now.ID['organization-acl-create'],
    type: 'record',
    table: TABLE.organization,
    operation: 'create',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['organization-acl-write'],
    type: 'record',
    table: TABLE.organization,
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['organization-acl-delete'],
    type: 'record',
    table: TABLE.organization,
    operation: 'delete',
    roles: [roleAdmin],
})
