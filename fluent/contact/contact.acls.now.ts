import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { isOwnOrganization } from '../../src/server/handlers/access/is-own-organization'
import { roleFulfiller, roleManager, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['contact-acl-read'],
    type: 'record',
    table: TABLE.contact,
    operation: 'read',
    roles: [roleFulfiller, roleManager],
    description: 'Certificate Services reads every record',
})

Acl({
    $id: Now.ID['contact-acl-read-own'],
    type: 'record',
    table: TABLE.contact,
    operation: 'read',
    roles: [roleUser],
    script: isOwnOrganization,
    description: 'Departments read their own records',
})

Acl({
    $id: Now.ID['contact-acl-create'],
    type: 'record',
    table: TABLE.contact,
    operation: 'create',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['contact-acl-write'],
    type: 'record',
    table: TABLE.contact,
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['contact-acl-delete'],
    type: 'record',
    table: TABLE.contact,
    operation: 'delete',
    roles: [roleFulfiller],
})
