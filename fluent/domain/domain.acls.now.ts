import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { isOwnOrganization } from '../../src/server/handlers/access/is-own-organization'
import { roleAdmin, roleFulfiller, roleIntegration, roleManager, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['domain-acl-read'],
    type: 'record',
    table: TABLE.domain,
    operation: 'read',
    roles: [roleFulfiller, roleIntegration, roleManager],
    description: 'Certificate Services reads every record',
})

Acl({
    $id: Now.ID['domain-acl-read-own'],
    type: 'record',
    table: TABLE.domain,
    operation: 'read',
    roles: [roleUser],
    script: isOwnOrganization,
    description: 'Departments read their own records',
})

Acl({
    $id: Now.ID['domain-acl-create'],
    type: 'record',
    table: TABLE.domain,
    operation: 'create',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['domain-acl-write'],
    type: 'record',
    table: TABLE.domain,
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['domain-acl-delete'],
    type: 'record',
    table: TABLE.domain,
    operation: 'delete',
    roles: [roleAdmin],
})
